// Runs before every test file. A test that draws its cases draws the same ones each time, so that a red run is red again;
// INZET_SEED draws others: INZET_SEED=$RANDOM npm test
import fc from "fast-check";

const given = typeof process === "undefined" ? undefined : process.env.INZET_SEED;
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(given ?? 20_261_124) });
