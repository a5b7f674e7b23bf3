import type { Assignment, Conversation, Organisation, Policy, Professional } from "../model/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import { type FreeHours, freeHours } from "./calendar.js";
import { distanceKm } from "./distance.js";
import type { Expectations } from "./policy-defaults.js";
import type { PreparedAssignment, PreparedRequirement } from "./prepared-assignment.js";
import type { PreparedClaim, PreparedProfessional } from "./prepared-professional.js";

/** What all pairs of one matcher share. */
export interface Setting {
  /** The skills and how they are related. */
  readonly taxonomy: Taxonomy;
  /** The rules. */
  readonly policy: Policy;
  /** What the policy expects of the unknown. */
  readonly expectations: Expectations;
  /** The day of the question, in days since 1970-01-01. */
  readonly today: number;
  /** Looks an organisation up. */
  readonly organisation: (id: string) => Organisation | undefined;
  /** Looks a conversation up. */
  readonly conversation: (professionalId: string, assignmentId: string) => Conversation | undefined;
}

/** A claim that covers a requirement, wholly or in part. */
export interface CoveringClaim {
  readonly claim: PreparedClaim;
  /** How much of the requirement its skill covers: 1 to 2²⁰. */
  readonly credit: number;
}

const noClaims: readonly CoveringClaim[] = [];

function coveringClaims(
  claims: readonly PreparedClaim[],
  credits: ReadonlyMap<number, number>,
): readonly CoveringClaim[] {
  let covering: CoveringClaim[] | undefined;
  for (const claim of claims) {
    const credit = credits.get(claim.skill);
    if (credit === undefined) continue;
    if (covering === undefined) covering = [{ claim, credit }];
    else covering.push({ claim, credit });
  }
  return covering ?? noClaims;
}

/** One professional and one assignment, with what criteria and constraints ask of them. */
export class Pair {
  /** The professional with what depends on them alone worked out. */
  readonly profile: PreparedProfessional;
  /** The assignment with what depends on it alone worked out. */
  readonly task: PreparedAssignment;
  /** What all pairs share. */
  readonly setting: Setting;
  #distanceKm: number | undefined | null = null;
  #freeHours: FreeHours | undefined;
  #covering: (readonly CoveringClaim[] | undefined)[] | undefined;

  constructor(profile: PreparedProfessional, task: PreparedAssignment, setting: Setting) {
    this.profile = profile;
    this.task = task;
    this.setting = setting;
  }

  /** The professional's record. */
  get professional(): Professional {
    return this.profile.record;
  }

  /** The assignment's record. */
  get assignment(): Assignment {
    return this.task.record;
  }

  /** The policy in force. */
  get policy(): Policy {
    return this.setting.policy;
  }

  /** The day of the question, in days since 1970-01-01. */
  get today(): number {
    return this.setting.today;
  }

  /** The professional's home organisation; `undefined` when it is unknown. */
  get home(): Organisation | undefined {
    const id = this.professional.homeOrganisation;
    return id === undefined ? undefined : this.setting.organisation(id);
  }

  /** The organisation that offers the assignment; `undefined` when its record is unknown. */
  get client(): Organisation | undefined {
    return this.setting.organisation(this.assignment.organisation);
  }

  /** Whether the professional is self-employed and has no home organisation. */
  get independent(): boolean {
    return this.professional.homeOrganisation === undefined && this.professional.employment?.kind === "self-employed";
  }

  /** Whether the assignment is at the professional's home organisation; `undefined` when that is unknown. */
  get atHome(): boolean | undefined {
    const id = this.professional.homeOrganisation;
    if (id === undefined) return this.independent ? false : undefined;
    return id === this.assignment.organisation;
  }

  /** Kilometres between the two as the crow flies; `undefined` when a place is unknown. */
  get distanceKm(): number | undefined {
    if (this.#distanceKm === null) {
      const from = this.professional.location;
      const to = this.assignment.location ?? this.client?.location;
      this.#distanceKm = from === undefined || to === undefined ? undefined : distanceKm(from, to);
    }
    return this.#distanceKm;
  }

  /** Bounds on the hours a week that are free throughout the assignment. */
  get freeHours(): FreeHours {
    if (this.#freeHours === undefined) {
      const { span } = this.task;
      const needed = span === undefined ? undefined : { start: span.latestStart, end: span.earliestEnd };
      this.#freeHours = freeHours(this.profile.availability, needed);
    }
    return this.#freeHours;
  }

  /** The professional's claims that cover a requirement of the assignment, in the order of the record. */
  coveringClaims(requirement: PreparedRequirement): readonly CoveringClaim[] {
    this.#covering ??= [];
    this.#covering[requirement.position] ??= coveringClaims(this.profile.claims, requirement.credits);
    return this.#covering[requirement.position]!;
  }

  /** How their conversation went; `undefined` when there was none. */
  get conversation(): Conversation | undefined {
    return this.setting.conversation(this.professional.id, this.assignment.id);
  }
}
