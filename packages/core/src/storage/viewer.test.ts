import { describe, expect, it } from "vitest";
import { InzetError } from "../errors/index.js";
import { checkViewer, readViewerCursor, tokensOf, type Viewer, viewerCursor } from "./index.js";

const viewer: Viewer = { organisation: "katwijk", role: "client", today: "2026-11-24" };

function refused(value: unknown): string {
  try {
    checkViewer(value);
  } catch (error) {
    if (error instanceof InzetError && error.code === "INVALID_OPTION") return String(error.details.option);
    throw error;
  }
  return "nothing";
}

describe("checkViewer", () => {
  it.each([
    ["nobody", undefined],
    ["the least", viewer],
    ["everything", { ...viewer, professional: "p1", networks: ["a", "b"], invitations: [], outside: true }],
    ["a leap day", { ...viewer, today: "2028-02-29" }],
  ])("lets through %s", (_, value) => {
    expect(refused(value)).toBe("nothing");
  });

  it.each([
    ["viewer.organisation", {}],
    ["viewer.organisation", null],
    ["viewer.organisation", { ...viewer, organisation: "a b" }],
    ["viewer.organisation", { ...viewer, organisation: "x".repeat(201) }],
    ["viewer.role", { ...viewer, role: "constructor" }],
    ["viewer.today", { ...viewer, today: "24-11-2026" }],
    ["viewer.today", { ...viewer, today: "2026-02-30" }],
    ["viewer.today", { ...viewer, today: "9999-99-99" }],
    ["viewer.today", { ...viewer, today: "2026-11-24\n" }],
    ["viewer.professional", { ...viewer, professional: "" }],
    ["viewer.networks", { ...viewer, networks: "west" }],
    ["viewer.networks", { ...viewer, networks: [undefined] }],
    ["viewer.invitations", { ...viewer, invitations: ["a\u0000"] }],
    ["viewer.outside", { ...viewer, outside: 1 }],
    ["viewer.profesional", { ...viewer, profesional: "p1" }],
  ])("refuses %s of %j", (option, value) => {
    expect(refused(value)).toBe(option);
  });
});

describe("tokensOf", () => {
  it("names everything that a viewer can show", () => {
    const all: Viewer = { ...viewer, professional: "p1", networks: ["west"], invitations: ["north"] };
    expect(tokensOf(viewer)).toEqual(["everyone", "organisation:katwijk", "client:katwijk"]);
    expect(tokensOf(all).slice(3)).toEqual(["self:p1", "network:west", "invited:north"]);
  });
});

describe("viewer cursors", () => {
  it("name a change, also one with a space in its key", () => {
    for (const change of [
      { kind: "professional", id: "p1", version: 3 },
      { kind: "conversation", id: "p1 a1", version: 12 },
    ]) {
      expect(readViewerCursor(viewerCursor(change))).toEqual(change);
    }
    expect(readViewerCursor(undefined)).toBeUndefined();
    expect(readViewerCursor("start")).toBeUndefined();
  });

  it.each(["", "7", "professional p1", "professional p1 0", "professional p1 -1", "professional p1 1e3", " p1 1", 7])(
    "are not %j",
    (cursor) => {
      expect(() => readViewerCursor(cursor as string)).toThrow(/must be one that this store gave/);
    },
  );
});
