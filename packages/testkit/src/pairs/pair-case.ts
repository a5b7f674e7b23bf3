import type { Assignment, Conversation, Organisation, Policy, Professional, Taxonomy } from "@inzet/core";
import fc from "fast-check";
import { arbitraries } from "../arbitraries/index.js";

/** All records that a pair is made of, and a second pair from which answers are taken. */
export interface PairCase {
  readonly professional: Professional;
  readonly assignment: Assignment;
  readonly organisations: readonly Organisation[];
  readonly policy: Policy;
  readonly conversation: Conversation | undefined;
  /** Another professional, with answers to what is unknown of the first. */
  readonly otherProfessional: Professional;
  /** Another assignment, with answers to what is unknown of the first. */
  readonly otherAssignment: Assignment;
}

/** The day on which all cases play. */
export const caseDay = "2026-11-24";

const organisationIds = ["home", "client", "neighbour"];

/** Cases over the skills of a taxonomy, at most a dozen of them, so that claims and requirements meet. */
export function pairCases(taxonomy: Taxonomy): fc.Arbitrary<PairCase> {
  const skills = closeSkills(taxonomy, 12);
  const networks = ["network-a", "network-b"];
  const world = { skills, organisations: organisationIds, networks, professionals: ["p"], assignments: ["a"] };
  const all = arbitraries(world);
  const organisations = fc
    .tuple(all.organisation, all.organisation, all.organisation)
    .map((three) => three.map((organisation, position) => ({ ...organisation, id: organisationIds[position]! })));
  const policy = fc.oneof(fc.constant<Policy>({ id: "neutral" }), all.policy);
  const professional = all.professional.map((record) => ({ ...record, id: "p" }));
  const assignment = all.assignment.map((record) => ({ ...record, id: "a" }));
  return fc.record({
    professional,
    assignment,
    organisations,
    policy,
    conversation: fc.option(all.conversation, { nil: undefined }),
    otherProfessional: professional,
    otherAssignment: assignment,
  });
}

/** Skills that have to do with each other: a few from all over the taxonomy, each with its specialisations and relatives. */
function closeSkills(taxonomy: Taxonomy, count: number): string[] {
  const chosen = new Set<number>();
  const step = Math.max(1, Math.floor(taxonomy.skillCount / 3));
  for (let start = 0; start < taxonomy.skillCount && chosen.size < count; start += step) {
    const near = [
      start,
      ...taxonomy.descendantsAt(start).slice(0, 2),
      ...taxonomy.coveringSkills(start).indices.slice(0, 2),
    ];
    for (const at of near) if (chosen.size < count) chosen.add(at);
  }
  for (let at = 0; at < taxonomy.skillCount && chosen.size < count; at++) chosen.add(at);
  return [...chosen].map((at) => taxonomy.idAt(at));
}
