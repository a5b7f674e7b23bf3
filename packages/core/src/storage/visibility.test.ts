import { describe, expect, it } from "vitest";
import type { Consent, Professional } from "../model/index.js";
import { type Grant, grantedTo, grantsOf, guardOfStream, guardsOf, type Right, type Viewer } from "./index.js";

const viewer: Viewer = { organisation: "katwijk", role: "client", today: "2026-11-24" };
const yes = (purpose: Consent["purpose"]): Consent => ({ purpose, given: true });

function rightsOf(professional: Omit<Professional, "id">, looks: Partial<Viewer> = {}): readonly Right[] {
  const grants = grantsOf("professional", { id: "p1", ...professional });
  const rights: readonly Right[] = ["see", "see-outside", "identify", "identify-outside", "talk"];
  return rights.filter((right) => grantedTo(grants, right, { ...viewer, ...looks }));
}

describe("grants of a professional", () => {
  const all = ["see", "see-outside", "identify", "identify-outside", "talk"];

  it.each<[string, Omit<Professional, "id">, Partial<Viewer>, readonly string[]]>([
    ["of somebody who said nothing", {}, {}, []],
    ["of somebody who said nothing, to themselves", {}, { professional: "p1" }, all],
    ["to a coordinator at home", { homeOrganisation: "katwijk" }, { role: "coordinator" }, all],
    ["to a client at home", { homeOrganisation: "katwijk" }, {}, []],
    ["to a coordinator when nobody knows the home", {}, { role: "coordinator" }, []],
    ["with consent to the profile", { consents: [yes("show-profile")] }, {}, ["see"]],
    ["with consent to the identity alone", { consents: [yes("show-identity")] }, {}, []],
    ["with consent to sharing alone", { consents: [yes("share-outside-network")] }, {}, []],
    [
      "with consent to profile and sharing",
      { consents: [yes("show-profile"), yes("share-outside-network")] },
      {},
      ["see", "see-outside"],
    ],
    [
      "with consent to all",
      { consents: [yes("show-profile"), yes("show-identity"), yes("share-outside-network")] },
      {},
      ["see", "see-outside", "identify", "identify-outside"],
    ],
    [
      "with consent to all but towards one",
      { consents: [yes("show-profile"), { purpose: "show-profile", given: false, organisation: "katwijk" }] },
      {},
      [],
    ],
    [
      "with the profile towards one, and the identity towards all",
      { consents: [{ ...yes("show-profile"), organisation: "katwijk" }, yes("show-identity")] },
      {},
      ["see", "identify"],
    ],
  ])("%s", (_, professional, looks, rights) => {
    expect(rightsOf(professional, looks)).toEqual(rights);
  });

  it("hold no white space in tokens and exceptions, so that they can be kept in one text", () => {
    const consents: Consent[] = [yes("show-profile"), { ...yes("show-profile"), organisation: "leiden" }];
    for (const { token, except } of grantsOf("professional", { id: "p1", homeOrganisation: "x", consents })) {
      for (const text of [token, ...except]) expect(text).not.toMatch(/\s/);
    }
  });
});

describe("grantedTo", () => {
  const grant: Grant = { right: "see", token: "everyone", except: ["leiden"], from: "2026-01-01", until: "2026-02-01" };
  it.each([
    ["2025-12-31", "katwijk", false],
    ["2026-01-01", "katwijk", true],
    ["2026-01-31", "katwijk", true],
    ["2026-02-01", "katwijk", false],
    ["2026-01-15", "leiden", false],
    ["2026-01-15", "leiden2", true],
  ])("on %s to %s: %s", (today, organisation, granted) => {
    expect(grantedTo([grant], "see", { ...viewer, today, organisation })).toBe(granted);
    expect(grantedTo([grant], "talk", { ...viewer, today, organisation })).toBe(false);
  });
});

describe("guards", () => {
  it("of what everyone sees are none", () => {
    for (const kind of ["organisation", "network", "policy"] as const)
      expect(guardsOf(kind, "x", viewer)).toBeUndefined();
  });

  it("ask more of those who come from outside", () => {
    const rights = (kind: "professional" | "identity", outside: boolean) =>
      guardsOf(kind, "p1", { ...viewer, outside })!.map((guard) => `${guard.kind} ${guard.id} ${guard.right}`);
    expect(rights("professional", false)).toEqual(["professional p1 see"]);
    expect(rights("professional", true)).toEqual(["professional p1 see-outside"]);
    expect(rights("identity", false)).toEqual(["professional p1 identify"]);
    expect(rights("identity", true)).toEqual(["professional p1 identify-outside"]);
  });

  it("of a conversation are the two it is between", () => {
    expect(guardsOf("conversation", "p1 a1", viewer)!.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "professional p1",
      "assignment a1",
    ]);
  });

  it.each([
    ["professional:p1", "professional p1"],
    ["assignment:a:1", "assignment a:1"],
    ["professional:", "professional "],
    ["professional", undefined],
    ["ledger:p1", undefined],
    [":p1", undefined],
    ["identity:p1", undefined],
  ])("of stream %s: %s", (stream, guard) => {
    const found = guardOfStream(stream);
    expect(found && `${found.kind} ${found.id}`).toBe(guard);
    if (found !== undefined) expect(found.right).toBe("talk");
  });
});
