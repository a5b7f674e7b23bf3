import type { RecordKind } from "@inzet/core";

class Sheet {
  readonly id = "p1";
}

const holed = ["a", "b", "c"];
delete holed[1];

/** What a store must not keep as a professional, each with what is wrong. */
export const badRecords: readonly (readonly [reason: string, record: unknown])[] = [
  ["no object", "p1"],
  ["nothing", undefined],
  ["no id", {}],
  ["an id with white space", { id: "p 1" }],
  ["an id that is too long", { id: "x".repeat(201) }],
  ["an unknown field", { id: "p1", grad: 9 }],
  ["a value out of range", { id: "p1", grade: 19 }],
  ["a day that does not exist", { id: "p1", pausedUntil: "2026-02-30" }],
  ["a cross-field fault", { id: "p1", claims: [{ skill: "s" }, { skill: "s" }] }],
  ["an instance of a class", new Sheet()],
  ["a field that changes prototypes", JSON.parse('{"id":"p1","__proto__":{"grade":3}}')],
  ["a text in place of a list", { id: "p1", claims: "sql" }],
  ["a hole in a list", { id: "p1", qualifications: holed }],
  ["a date object", { id: "p1", pausedUntil: new Date(0) }],
];

const assignment = { id: "a1", organisation: "o1", title: "T" };

/** A record with one value that no database keeps, with the path to it. */
export const unfitValues: readonly (readonly [kind: RecordKind, record: unknown, path: string])[] = [
  ["professional", { id: "p\u0000" }, "id"],
  ["professional", { id: "p\ud800" }, "id"],
  ["professional", { id: "p1", qualifications: ["a", "a\u0000b"] }, "qualifications.1"],
  ["professional", { id: "p1", qualifications: ["\udc00\ud83c"] }, "qualifications.0"],
  ["professional", { id: "p1", location: { latitude: 52, longitude: 4, place: "\ud83c" } }, "location.place"],
  ["professional", { id: "p1", location: { latitude: Number.NaN, longitude: 4 } }, "location.latitude"],
  ["professional", { id: "p1", travelLimitKm: Number.POSITIVE_INFINITY }, "travelLimitKm"],
  ["professional", { id: "p1", travelLimitKm: 2 ** 53 }, "travelLimitKm"],
  ["professional", { id: "p1", grade: 2 ** 53 + 2 }, "grade"],
  ["professional", { id: "p1", pausedUntil: "10000-01-01" }, "pausedUntil"],
  ["professional", { id: "p1", pausedUntil: "-0001-01-01" }, "pausedUntil"],
  ["professional", { id: "p1", pausedUntil: "2026-13-01" }, "pausedUntil"],
  ["professional", { id: "p1", consents: [{ purpose: "matching", given: true, on: "2025-02-29" }] }, "consents.0.on"],
  ["professional", { id: "p1", claims: [{ skill: "s1" }, { skill: "s\u0000" }] }, "claims.1.skill"],
  ["organisation", { id: "o1", name: "\u0000" }, "name"],
  ["organisation", { id: "o1", name: "O", registerNumber: "1\ud800" }, "registerNumber"],
  ["assignment", { ...assignment, title: "T\u0000" }, "title"],
  ["assignment", { ...assignment, description: "\ud83c x" }, "description"],
  ["assignment", { ...assignment, remoteShare: Number.NaN }, "remoteShare"],
  ["assignment", { ...assignment, audience: [{ to: "everyone", opensOn: "2026-00-10" }] }, "audience.0.opensOn"],
  ["conversation", { professional: "p1", assignment: "a\u0000" }, "assignment"],
  ["conversation", { professional: "p1", assignment: "a1", heldOn: "yesterday" }, "heldOn"],
  ["network", { id: "n1", name: "\ud800" }, "name"],
  ["policy", { id: "y1", name: "a\u0000" }, "name"],
  ["policy", { id: "y1", maximumRatePerHour: Number.NEGATIVE_INFINITY }, "maximumRatePerHour"],
  ["identity", { professional: "p1", name: "Ada\u0000" }, "name"],
  ["identity", { professional: "p1", telephone: "\udc00" }, "telephone"],
];
