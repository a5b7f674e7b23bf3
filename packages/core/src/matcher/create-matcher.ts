import { builtInConstraints, type Constraint } from "../constraints/index.js";
import { InzetError, suggest } from "../errors/index.js";
import {
  type Explanation,
  explainPair,
  sentencesOf,
  type WhyNot,
  type WhyNotContext,
  type WhyNotOptions,
  whyNotPair,
} from "../explanation/index.js";
import {
  type Assignment,
  type Conversation,
  dateOfDay,
  dayNumber,
  type Organisation,
  type Policy,
  type Professional,
  parseRecord,
} from "../model/index.js";
import {
  expectationsOf,
  neutralPolicy,
  Pair,
  type PreparedAssignment,
  type PreparedProfessional,
  prepareAssignment,
  prepareProfessional,
  type Sentences,
  type Setting,
} from "../pair/index.js";
import {
  basicPlan,
  needsPlanner,
  type Plan,
  type PlanChanges,
  type PlanLoss,
  type PlanMarket,
  type Planner,
  type PlanOptions,
  type PlanPair,
  type Replan,
  type ReplanOptions,
} from "../planning/index.js";
import {
  evaluatePair,
  type Match,
  placeAmong,
  type Ranking,
  type RankOptions,
  type Rules,
  rankPairs,
  type Standing,
  standingsOf,
} from "../ranking/index.js";
import { builtInCriteria, type Criterion, weighCriteria } from "../scoring/index.js";
import type { MatchStore, StoreChange } from "../storage/index.js";
import type { Taxonomy } from "../taxonomy/index.js";
import { type FollowingMatcher, followStore, type Taker } from "./follow-store.js";
import type { Matcher } from "./matcher.js";
import { Register } from "./register.js";

/** What a matcher is made of. */
export interface MatcherOptions {
  /** The skills and how they are related. */
  readonly taxonomy: Taxonomy;
  /** The network's rules. Default: a neutral policy, under which everything is allowed and release is needed. */
  readonly policy?: Policy;
  /** Criteria on top of those built in. Default: none. */
  readonly criteria?: readonly Criterion[];
  /** Constraints on top of those built in. Default: none. */
  readonly constraints?: readonly Constraint[];
  /** The day of the question, `YYYY-MM-DD`: nothing inside reads a clock. */
  readonly today: string;
  /** Makes plans with rules and other objectives: `createPlanner()` of `@inzet/core/planning`. Default: the total alone. */
  readonly planner?: Planner;
}

/** What a matcher is made of that follows a store. */
export interface FollowingMatcherOptions extends MatcherOptions {
  /** Where the records are: they are loaded, and every change is taken over. */
  readonly store: MatchStore;
  /**
   * Milliseconds between two looks at the store, up to an hour, beside those that `watch` calls for; 0: only when `refresh` is called. Default
   * 250.
   */
  readonly followEvery?: number;
}

function checkIds(what: string, entries: readonly { readonly id: string }[]): void {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) {
      throw new InzetError("INVALID_DEFINITION", {
        message: `${what} ${id} is defined twice`,
        advice: "give yours an id that is not taken",
        details: { id },
      });
    }
    seen.add(id);
  }
}

function checkWeights(policy: Policy, criteria: readonly Criterion[]): void {
  const ids = criteria.map((criterion) => criterion.id);
  for (const id of Object.keys(policy.weights ?? {})) {
    if (ids.includes(id)) continue;
    const near = suggest(id, ids);
    throw new InzetError("INVALID_DEFINITION", {
      message: `policy ${policy.id} weighs criterion ${id}, which this matcher does not have`,
      advice: near === undefined ? `use one of ${ids.join(", ")}` : `did you mean ${near}?`,
      details: { policy: policy.id, criterion: id },
    });
  }
}

function checkToday(today: string): number {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(today) ? dayNumber(today) : Number.NaN;
  // Some engines read 31 February as 3 March.
  if (Number.isInteger(day) && dateOfDay(day) === today) return day;
  throw new InzetError("INVALID_OPTION", {
    message: `today must be a day, YYYY-MM-DD, and is ${JSON.stringify(today)}`,
    advice: "new Date().toISOString().slice(0, 10)",
    details: { today },
  });
}

/** Most changed assignments that one "why not" keeps at hand. */
const MAXIMUM_TASKS = 256;

function conversationKey(professional: string, assignment: string): string {
  return `${professional} ${assignment}`;
}

const byProfessional = (pair: Pair): string => pair.professional.id;
const byAssignment = (pair: Pair): string => pair.assignment.id;

class RegisteredMatcher implements Taker {
  readonly #setting: Setting;
  readonly #rules: Rules;
  readonly #sentences: Sentences;
  readonly #planner: Planner | undefined;
  readonly #organisations = new Register<Organisation>("organisation");
  readonly #professionals = new Register<PreparedProfessional>("professional");
  readonly #assignments = new Register<PreparedAssignment>("assignment");
  readonly #conversations = new Map<string, Conversation>();
  /** The pair that a match was made of, for explanations of records that were not added. */
  readonly #pairs = new WeakMap<Match, Pair>();

  constructor(
    setting: Omit<Setting, "organisation" | "conversation">,
    rules: Rules,
    sentences: Sentences,
    planner: Planner | undefined,
  ) {
    this.#setting = {
      ...setting,
      organisation: (id) => this.#organisations.get(id),
      conversation: (professional, assignment) => this.#conversations.get(conversationKey(professional, assignment)),
    };
    this.#rules = rules;
    this.#sentences = sentences;
    this.#planner = planner;
  }

  addOrganisations(organisations: Iterable<Organisation>): void {
    const records = [...organisations].map((record) => parseRecord("organisation", record));
    this.#organisations.addAll(records.map((record) => [record.id, record]));
  }

  addProfessionals(professionals: Iterable<Professional>): void {
    const prepared = [...professionals].map((record) => this.#prepareProfessional(record));
    this.#professionals.addAll(prepared.map((entry) => [entry.record.id, entry]));
  }

  addAssignments(assignments: Iterable<Assignment>): void {
    const prepared = [...assignments].map((record) => this.#prepareAssignment(record));
    this.#assignments.addAll(prepared.map((entry) => [entry.record.id, entry]));
  }

  addConversations(conversations: Iterable<Conversation>): void {
    const records = [...conversations].map((record) => parseRecord("conversation", record));
    for (const record of records) {
      this.#conversations.set(conversationKey(record.professional, record.assignment), record);
    }
  }

  updateProfessional(professional: Professional): void {
    const prepared = this.#prepareProfessional(professional);
    this.#professionals.replace(prepared.record.id, prepared);
  }

  removeProfessional(id: string): void {
    this.#professionals.remove(id);
  }

  updateAssignment(assignment: Assignment): void {
    const prepared = this.#prepareAssignment(assignment);
    this.#assignments.replace(prepared.record.id, prepared);
  }

  removeAssignment(id: string): void {
    this.#assignments.remove(id);
  }

  /** Takes over a change of a store, whose records are valid. Networks and policies are not the matcher's. */
  take({ kind, id, record }: StoreChange): void {
    switch (kind) {
      case "professional":
        this.#professionals.set(id, record && this.#prepareProfessional(record));
        break;
      case "assignment":
        this.#assignments.set(id, record && this.#prepareAssignment(record));
        break;
      case "organisation":
        this.#organisations.set(id, record);
        break;
      case "conversation":
        if (record === undefined) this.#conversations.delete(id);
        else this.#conversations.set(id, record);
    }
  }

  professional(id: string): Professional | undefined {
    return this.#professionals.get(id)?.record;
  }

  assignment(id: string): Assignment | undefined {
    return this.#assignments.get(id)?.record;
  }

  organisation(id: string): Organisation | undefined {
    return this.#organisations.get(id);
  }

  professionals(): readonly Professional[] {
    return this.#professionals.all().map((entry) => entry.record);
  }

  assignments(): readonly Assignment[] {
    return this.#assignments.all().map((entry) => entry.record);
  }

  organisations(): readonly Organisation[] {
    return this.#organisations.all();
  }

  rank(assignment: Assignment | string, options?: RankOptions): Ranking {
    const task = this.#task(assignment);
    const of = { kind: "assignment", id: task.record.id } as const;
    return this.#ranked(of, this.#pairsOf(task), byProfessional, options);
  }

  rankAssignments(professional: Professional | string, options?: RankOptions): Ranking {
    const profile = this.#profile(professional);
    const of = { kind: "professional", id: profile.record.id } as const;
    const pairs = this.#assignments.all().map((task) => new Pair(profile, task, this.#setting));
    return this.#ranked(of, pairs, byAssignment, options);
  }

  evaluate(professional: Professional | string, assignment: Assignment | string): Match {
    const pair = new Pair(this.#profile(professional), this.#task(assignment), this.#setting);
    const { match } = evaluatePair(pair, this.#rules);
    this.#pairs.set(match, pair);
    return match;
  }

  explain(match: Match): Explanation {
    const pair =
      this.#pairs.get(match) ??
      new Pair(
        this.#professionals.require(match.professionalId),
        this.#assignments.require(match.assignmentId),
        this.#setting,
      );
    return explainPair(pair, this.#rules, this.#sentences);
  }

  whyNot(professional: Professional | string, assignment: Assignment | string, options?: WhyNotOptions): WhyNot {
    const pair = new Pair(this.#profile(professional), this.#task(assignment), this.#setting);
    return whyNotPair(pair, this.#whyNotContext(pair), options);
  }

  plan(options: PlanOptions = {}): Plan {
    for (const id of options.assignments ?? []) this.#assignments.require(id);
    this.#requirePairs(options.pins);
    return this.#planner === undefined ? basicPlan(this.market(), options) : this.#planner.plan(this.market(), options);
  }

  whyNotInPlan(plan: Plan, professional: string, assignment: string): PlanLoss {
    this.#requirePairs([{ professionalId: professional, assignmentId: assignment }]);
    return this.#withPlanner("whyNotInPlan").whyNotInPlan(this.market(), plan, professional, assignment);
  }

  replan(plan: Plan, changes: PlanChanges = {}, options: ReplanOptions = {}): Replan {
    for (const id of changes.added ?? []) this.#assignments.require(id);
    this.#requirePairs(changes.pins);
    return this.#withPlanner("replan").replan(this.market(), plan, changes, options);
  }

  market(): PlanMarket {
    return {
      professionals: this.#professionals.all(),
      assignments: this.#assignments.all(),
      organisations: this.#organisations.all(),
      setting: this.#setting,
      rules: this.#rules,
      // Nobody's place is asked for, so that nothing has to be ranked.
      changesFor: (pair) =>
        whyNotPair(pair, { ...this.#whyNotContext(pair), placeOf: () => 1 }, { limit: 1, maximumChanges: 4 })
          .changeSets,
    };
  }

  #withPlanner(what: string): Planner {
    if (this.#planner === undefined) throw needsPlanner(what);
    return this.#planner;
  }

  #requirePairs(pairs: readonly PlanPair[] = []): void {
    for (const { professionalId, assignmentId } of pairs) {
      this.#professionals.require(professionalId);
      this.#assignments.require(assignmentId);
    }
  }

  /** Prepares each changed assignment once, and ranks the others for it once. */
  #whyNotContext(pair: Pair): WhyNotContext {
    const { taxonomy } = this.#setting;
    const tasks = new Map<string, PreparedAssignment>();
    const standings = new WeakMap<PreparedAssignment, readonly Standing[]>();
    const taskOf = (assignment: Assignment): PreparedAssignment => {
      if (assignment === pair.assignment) return pair.task;
      const key = JSON.stringify(assignment);
      const known = tasks.get(key);
      if (known !== undefined) return known;
      if (tasks.size >= MAXIMUM_TASKS) tasks.clear();
      const task = prepareAssignment(assignment, taxonomy);
      tasks.set(key, task);
      return task;
    };
    const standingsFor = (task: PreparedAssignment): readonly Standing[] => {
      const known = standings.get(task);
      if (known !== undefined) return known;
      const computed = standingsOf(this.#pairsOf(task), byProfessional, this.#rules);
      standings.set(task, computed);
      return computed;
    };
    return {
      rules: this.#rules,
      sentences: this.#sentences,
      prepare: (professional, assignment) => {
        const profile = professional === pair.professional ? pair.profile : prepareProfessional(professional, taxonomy);
        return new Pair(profile, taskOf(assignment), this.#setting);
      },
      placeOf: (changed) => placeAmong(changed, standingsFor(changed.task), byProfessional, this.#rules),
    };
  }

  *#pairsOf(task: PreparedAssignment): Iterable<Pair> {
    for (const profile of this.#professionals.all()) yield new Pair(profile, task, this.#setting);
  }

  /** Ranks pairs, and remembers the pair of each match for explanations. */
  #ranked(of: Ranking["of"], pairs: Iterable<Pair>, idOf: (pair: Pair) => string, options?: RankOptions): Ranking {
    return rankPairs(of, pairs, idOf, this.#rules, options, (match, pair) => this.#pairs.set(match, pair));
  }

  #prepareProfessional(record: Professional): PreparedProfessional {
    return prepareProfessional(parseRecord("professional", record), this.#setting.taxonomy);
  }

  #prepareAssignment(record: Assignment): PreparedAssignment {
    return prepareAssignment(parseRecord("assignment", record), this.#setting.taxonomy);
  }

  #profile(professional: Professional | string): PreparedProfessional {
    return typeof professional === "string"
      ? this.#professionals.require(professional)
      : this.#prepareProfessional(professional);
  }

  #task(assignment: Assignment | string): PreparedAssignment {
    return typeof assignment === "string" ? this.#assignments.require(assignment) : this.#prepareAssignment(assignment);
  }
}

/**
 * Makes a matcher that loads a store and follows it.
 *
 * @param options - As for a matcher without a store, and the store.
 * @returns A matcher with the store's records, once they are loaded; it sees every change within `followEvery` milliseconds, and
 * ranks as every other that follows the same store.
 * @throws InzetError as a matcher without a store, and what the store throws.
 * @example
 * ```ts
 * import { createMatcher, createTaxonomy } from "@inzet/core";
 * import { createMemoryStore } from "@inzet/core/storage";
 *
 * const taxonomy = createTaxonomy({
 *   id: "demo", version: "1", languages: ["en"],
 *   concepts: [{ id: "sql", kind: "skill", labels: { en: { preferred: "SQL" } } }],
 * });
 * const store = createMemoryStore();
 * await store.put("professional", { id: "p1", claims: [{ skill: "sql", level: 4 }] });
 * const matcher = await createMatcher({ taxonomy, today: "2026-01-01", store });
 * await store.put("professional", { id: "p2" });
 * await matcher.refresh();
 * console.log(matcher.professionals().length); // 2
 * matcher.stopFollowing();
 * ```
 */
export function createMatcher(options: FollowingMatcherOptions): Promise<FollowingMatcher>;
/**
 * Makes a matcher: criteria weighed by the policy, constraints, and an empty index to add records to.
 *
 * @param options - Taxonomy, policy, one's own criteria and constraints, and the day of the question.
 * @returns A matcher without records.
 * @throws InzetError `INVALID_RECORD` on a policy that does not validate; `INVALID_DEFINITION` on an id defined twice or a
 * weight for a criterion that is not there; `INVALID_OPTION` on a `today` that is not a day.
 * @example
 * ```ts
 * import { createMatcher, createTaxonomy } from "@inzet/core";
 *
 * const taxonomy = createTaxonomy({
 *   id: "demo", version: "1", languages: ["en"],
 *   concepts: [{ id: "sql", kind: "skill", labels: { en: { preferred: "SQL" } } }],
 * });
 * const matcher = createMatcher({ taxonomy, today: "2026-01-01" });
 * matcher.addProfessionals([{ id: "p1", claims: [{ skill: "sql", level: 4 }] }, { id: "p2" }]);
 * matcher.addAssignments([
 *   { id: "a1", organisation: "leiden", title: "Reports", requirements: [{ skill: "sql", importance: "must", level: 3 }] },
 * ]);
 * console.log(matcher.rank("a1").matches.map((match) => match.professionalId)); // ["p1", "p2"]
 * ```
 */
export function createMatcher(options: MatcherOptions & { readonly store?: undefined }): Matcher;
export function createMatcher(
  options: MatcherOptions & { readonly store?: MatchStore | undefined; readonly followEvery?: number },
): Matcher | Promise<FollowingMatcher> {
  const policy = parseRecord("policy", options.policy ?? neutralPolicy);
  const ownCriteria = options.criteria ?? [];
  const ownConstraints = options.constraints ?? [];
  const criteria = [...builtInCriteria, ...ownCriteria];
  const constraints = [...builtInConstraints, ...ownConstraints];
  checkIds("criterion", criteria);
  checkIds("constraint", constraints);
  checkWeights(policy, criteria);
  const matcher = new RegisteredMatcher(
    { taxonomy: options.taxonomy, policy, expectations: expectationsOf(policy), today: checkToday(options.today) },
    { criteria: weighCriteria(criteria, policy), constraints },
    { ...sentencesOf("criterion", ownCriteria), ...sentencesOf("constraint", ownConstraints) },
    options.planner,
  );
  if (options.store === undefined) return matcher;
  const { followEvery = 250 } = options;
  if (!(followEvery >= 0 && followEvery <= 3_600_000)) {
    throw new InzetError("INVALID_OPTION", {
      message: `followEvery must lie from 0 to 3,600,000 ms, and is ${followEvery}`,
      advice: "leave it out for 250",
      details: { option: "followEvery", value: followEvery },
    });
  }
  return followStore(matcher, options.store, followEvery);
}
