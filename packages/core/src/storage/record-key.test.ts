import { describe, expect, it } from "vitest";
import { recordKinds } from "../model/index.js";
import { recordKey } from "./record-key.js";

describe("recordKey", () => {
  it("is the id, the professional of an identity, both sides of a conversation", () => {
    const fields = { id: "x1", professional: "p1", assignment: "a1" };
    const keys = recordKinds.map((kind) => [kind, recordKey(kind, fields)]);
    expect(Object.fromEntries(keys)).toEqual({
      professional: "x1",
      organisation: "x1",
      assignment: "x1",
      network: "x1",
      policy: "x1",
      conversation: "p1 a1",
      identity: "p1",
    });
  });

  it("orders conversations by professional, then by assignment", () => {
    const key = (professional: string, assignment: string) => recordKey("conversation", { professional, assignment });
    expect(key("p", "z") < key("p!", "a")).toBe(true);
    expect(key("p", "a") < key("p", "b")).toBe(true);
  });
});
