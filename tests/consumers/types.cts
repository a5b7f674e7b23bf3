// The same from CommonJS, whose types are files of their own.
import core = require("@inzet/core");
import market = require("@inzet/testkit/market");

export const create: typeof core.createMatcher = core.createMatcher;
export const generate: typeof market.generateMarket = market.generateMarket;
