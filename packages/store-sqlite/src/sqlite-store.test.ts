import { describeStore } from "@inzet/testkit";
import { afterAll, describe, expect, it } from "vitest";
import { openWith, sqliteDriverNames } from "./drivers/choose-driver.js";
import { kitOptions } from "./testing/kit-options.fixture.js";

for (const driver of sqliteDriverNames) {
  const reason = await Promise.resolve(openWith(driver, ":memory:")).then(
    (database) => database.close(),
    (error: unknown) => String(error).split("\n")[0],
  );
  if (reason !== undefined) {
    it.skip(`${driver} (left out: ${reason})`, () => {});
    continue;
  }
  const { factory, end, ...options } = kitOptions(driver);
  describeStore(driver, factory, { describe, it, expect, ...options });
  afterAll(end);
}
