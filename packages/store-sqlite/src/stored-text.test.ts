import fc from "fast-check";
import { expect, it } from "vitest";
import { createSqliteStore } from "./create-sqlite-store.js";
import { sortKey } from "./stored-text.js";
import { testFolder } from "./testing/test-folder.fixture.js";

const at = testFolder();

it("sorts keys as JavaScript sorts their texts", () => {
  const texts = fc.string({ unit: "binary" });
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      expect(Math.sign(Buffer.compare(sortKey(one), sortKey(other)))).toBe(one < other ? -1 : Number(one > other));
    }),
    { seed: 20261125 },
  );
});

// What libraries make of them on the way: U+FFFD for a lone surrogate, nothing from a NUL on.
it("takes a text that no record can hold for none that is stored", async () => {
  const store = await createSqliteStore({ path: at("texts.db") });
  const [mended, short] = ["p\ufffd", "p"];
  for (const id of [mended, short]) {
    await store.put("professional", { id });
  }
  for (const wrong of ["p\ud800", "p\udc00", "p\u0000q", "p\u0000"]) {
    expect(await store.get("professional", wrong)).toBe(undefined);
    await expect(store.delete("professional", wrong)).rejects.toMatchObject({ code: "NOT_FOUND" });
    const check = { operation: "check", kind: "professional", id: wrong } as const;
    await expect(store.batch([{ ...check, expectedVersion: 1 }])).rejects.toMatchObject({ code: "CONFLICT" });
    expect((await store.iterate("professional", { after: wrong })).items.map(({ id }) => id)).toEqual(
      [short, mended].filter((id) => id > wrong),
    );
    const viewer = { organisation: "leiden", role: "client", today: "2026-11-24" } as const;
    await expect(store.changesSince(`professional ${wrong} 1`, { viewer })).rejects.toMatchObject({
      code: "INVALID_OPTION",
    });
  }
  await store.close();
});
