import { type Issue, suggest } from "../errors/index.js";
import type { Assignment } from "./assignment.js";
import type { Conversation } from "./conversation.js";
import type { Professional } from "./professional.js";

/** What ids may refer to; a lookup that is left out is not checked. */
export interface ReferenceTargets {
  /** Whether the taxonomy has a concept. */
  readonly hasSkill?: (id: string) => boolean;
  /** Ids of the organisations that are known. */
  readonly organisations?: ReadonlySet<string>;
  /** Ids of the professionals that are known. */
  readonly professionals?: ReadonlySet<string>;
  /** Ids of the assignments that are known. */
  readonly assignments?: ReadonlySet<string>;
  /** Ids of the work forms that the policy knows. */
  readonly engagements?: ReadonlySet<string>;
}

type Path = readonly (string | number)[];

class Findings {
  readonly issues: Issue[] = [];

  check(
    value: string | undefined,
    path: Path,
    what: string,
    known: ReadonlySet<string> | ((id: string) => boolean) | undefined,
  ): void {
    if (value === undefined || known === undefined) return;
    if (typeof known === "function" ? known(value) : known.has(value)) return;
    const near = typeof known === "function" || known.size > 2000 ? undefined : suggest(value, [...known]);
    this.issues.push({
      code: "DANGLING_REFERENCE",
      path,
      expected: `the id of a known ${what}`,
      received: value,
      message: `${what} ${value} is not known`,
      advice: near === undefined ? `add the ${what}, or use an id that exists` : `did you mean ${near}?`,
    });
  }

  checkAll(
    values: readonly string[] | undefined,
    field: string,
    what: string,
    known: ReadonlySet<string> | ((id: string) => boolean) | undefined,
  ): void {
    values?.forEach((value, position) => {
      this.check(value, [field, position], what, known);
    });
  }
}

/**
 * Checks that the ids in a professional refer to things that exist.
 *
 * @param professional - A validated professional.
 * @param targets - What ids may refer to.
 * @returns An issue `DANGLING_REFERENCE` for each id that leads nowhere; empty when all is well.
 * @example
 * ```ts
 * import { professionalReferences } from "@inzet/core";
 *
 * professionalReferences({ id: "p1", homeOrganisation: "leidn" }, { organisations: new Set(["leiden"]) })[0]?.advice;
 * // "did you mean leiden?"
 * ```
 */
export function professionalReferences(professional: Professional, targets: ReferenceTargets): readonly Issue[] {
  const findings = new Findings();
  findings.check(professional.homeOrganisation, ["homeOrganisation"], "organisation", targets.organisations);
  professional.claims?.forEach((claim, position) => {
    findings.check(claim.skill, ["claims", position, "skill"], "skill", targets.hasSkill);
  });
  findings.checkAll(professional.lacks, "lacks", "skill", targets.hasSkill);
  findings.checkAll(professional.wantsToLearn, "wantsToLearn", "skill", targets.hasSkill);
  findings.checkAll(professional.wantsToAvoid, "wantsToAvoid", "skill", targets.hasSkill);
  findings.checkAll(professional.engagements, "engagements", "work form", targets.engagements);
  // A conflict with an organisation that is misspelt would protect nobody.
  professional.conflicts?.organisations?.forEach((id, position) => {
    findings.check(id, ["conflicts", "organisations", position], "organisation", targets.organisations);
  });
  return findings.issues;
}

/**
 * Checks that the ids in an assignment refer to things that exist.
 *
 * @param assignment - A validated assignment.
 * @param targets - What ids may refer to.
 * @returns An issue `DANGLING_REFERENCE` for each id that leads nowhere; empty when all is well.
 * @example
 * ```ts
 * import { assignmentReferences } from "@inzet/core";
 *
 * assignmentReferences({ id: "a1", organisation: "leiden", title: "Data" }, { organisations: new Set(["leiden"]) }); // []
 * ```
 */
export function assignmentReferences(assignment: Assignment, targets: ReferenceTargets): readonly Issue[] {
  const findings = new Findings();
  findings.check(assignment.organisation, ["organisation"], "organisation", targets.organisations);
  assignment.requirements?.forEach((requirement, position) => {
    findings.check(requirement.skill, ["requirements", position, "skill"], "skill", targets.hasSkill);
  });
  findings.checkAll(assignment.engagements, "engagements", "work form", targets.engagements);
  return findings.issues;
}

/**
 * Checks that a conversation is about a professional and an assignment that exist.
 *
 * @param conversation - A validated conversation.
 * @param targets - What ids may refer to.
 * @returns An issue `DANGLING_REFERENCE` for each id that leads nowhere; empty when all is well.
 * @example
 * ```ts
 * import { conversationReferences } from "@inzet/core";
 *
 * conversationReferences({ professional: "p1", assignment: "a1" }, { professionals: new Set(["p1"]) }); // []
 * ```
 */
export function conversationReferences(conversation: Conversation, targets: ReferenceTargets): readonly Issue[] {
  const findings = new Findings();
  findings.check(conversation.professional, ["professional"], "professional", targets.professionals);
  findings.check(conversation.assignment, ["assignment"], "assignment", targets.assignments);
  return findings.issues;
}
