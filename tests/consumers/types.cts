// The same from CommonJS, whose types are files of their own.
import core = require("@inzet/core");
import market = require("@inzet/testkit/market");

const create: typeof core.createMatcher = core.createMatcher;
const generate: typeof market.generateMarket = market.generateMarket;

export = { create, generate };
