import type { Explanation, WhyNot, WhyNotOptions } from "../explanation/index.js";
import type { Assignment, Conversation, Organisation, Professional } from "../model/index.js";
import type { Plan, PlanChanges, PlanLoss, PlanMarket, PlanOptions, Replan, ReplanOptions } from "../planning/index.js";
import type { Match, Ranking, RankOptions } from "../ranking/index.js";

/**
 * Matches professionals to assignments: compile once, ask often.
 *
 * @remarks Records go in as plain data and are validated. The same records, in any order, give the same answers.
 */
export interface Matcher {
  /**
   * Adds organisations, all or none.
   *
   * @throws InzetError `INVALID_RECORD`, `DUPLICATE_RECORD`.
   */
  addOrganisations(organisations: Iterable<Organisation>): void;
  /**
   * Adds professionals, all or none.
   *
   * @throws InzetError `INVALID_RECORD`, `DUPLICATE_RECORD`, `UNKNOWN_CONCEPT` on a skill that the taxonomy does not have.
   */
  addProfessionals(professionals: Iterable<Professional>): void;
  /**
   * Adds assignments, all or none.
   *
   * @throws InzetError `INVALID_RECORD`, `DUPLICATE_RECORD`, `UNKNOWN_CONCEPT` on a skill that the taxonomy does not have.
   */
  addAssignments(assignments: Iterable<Assignment>): void;
  /**
   * Adds conversations; a later one about the same pair takes the place of an earlier one.
   *
   * @throws InzetError `INVALID_RECORD`.
   */
  addConversations(conversations: Iterable<Conversation>): void;
  /**
   * Replaces a professional.
   *
   * @throws InzetError `UNKNOWN_RECORD` when there is none with this id, `INVALID_RECORD`, `UNKNOWN_CONCEPT`.
   */
  updateProfessional(professional: Professional): void;
  /**
   * Removes a professional.
   *
   * @throws InzetError `UNKNOWN_RECORD`.
   */
  removeProfessional(id: string): void;
  /**
   * Replaces an assignment.
   *
   * @throws InzetError `UNKNOWN_RECORD` when there is none with this id, `INVALID_RECORD`, `UNKNOWN_CONCEPT`.
   */
  updateAssignment(assignment: Assignment): void;
  /**
   * Removes an assignment.
   *
   * @throws InzetError `UNKNOWN_RECORD`.
   */
  removeAssignment(id: string): void;
  /** The professional with this id, if any. */
  professional(id: string): Professional | undefined;
  /** The assignment with this id, if any. */
  assignment(id: string): Assignment | undefined;
  /** The organisation with this id, if any. */
  organisation(id: string): Organisation | undefined;
  /** All professionals, in the order of ids. */
  professionals(): readonly Professional[];
  /** All assignments, in the order of ids. */
  assignments(): readonly Assignment[];
  /** All organisations, in the order of ids. */
  organisations(): readonly Organisation[];
  /**
   * Ranks all professionals for an assignment.
   *
   * @param assignment - Its id, or a record that need not have been added.
   * @param options - How many, and which.
   * @returns The best matches, each in full.
   * @throws InzetError `UNKNOWN_RECORD`, `INVALID_RECORD`, `INVALID_OPTION`.
   * @remarks O(professionals × (criteria + constraints)).
   */
  rank(assignment: Assignment | string, options?: RankOptions): Ranking;
  /**
   * Ranks all assignments for a professional.
   *
   * @param professional - Their id, or a record that need not have been added.
   * @param options - How many, and which.
   * @returns The best matches, each in full.
   * @throws InzetError `UNKNOWN_RECORD`, `INVALID_RECORD`, `INVALID_OPTION`.
   * @remarks O(assignments × (criteria + constraints)).
   */
  rankAssignments(professional: Professional | string, options?: RankOptions): Ranking;
  /**
   * Evaluates one pair in full.
   *
   * @param professional - An id, or a record that need not have been added.
   * @param assignment - An id, or a record that need not have been added.
   * @returns The match.
   * @throws InzetError `UNKNOWN_RECORD`, `INVALID_RECORD`, `UNKNOWN_CONCEPT`.
   */
  evaluate(professional: Professional | string, assignment: Assignment | string): Match;
  /**
   * Explains a match: every verdict, what each criterion and its parts add, and what is worth asking.
   *
   * @param match - A match that this matcher made, or a copy of one whose records were added.
   * @returns The explanation; `renderExplanation` puts it into words.
   * @throws InzetError `UNKNOWN_RECORD`.
   */
  explain(match: Match): Explanation;
  /**
   * Finds the smallest changes that make a pair eligible, or lift it into the first places.
   *
   * @param professional - An id, or a record.
   * @param assignment - An id, or a record.
   * @param options - What to aim for, and whose changes may be proposed.
   * @returns What is in the way, and sets of changes, each of which was applied and evaluated again.
   * @throws InzetError `UNKNOWN_RECORD`, `INVALID_RECORD`, `INVALID_OPTION`.
   */
  whyNot(professional: Professional | string, assignment: Assignment | string, options?: WhyNotOptions): WhyNot;
  /**
   * Fills the seats of many assignments at once: with a planner for any objective and under rules, otherwise so that the sum of scores
   * is as large as possible.
   *
   * @param options - Which assignments, what is aimed for, and what is agreed already.
   * @returns The plan, with prices that prove it.
   * @throws InzetError `UNKNOWN_RECORD`, `TOO_LARGE`, `INVALID_OPTION`, also on an option that needs a planner.
   */
  plan(options?: PlanOptions): Plan;
  /**
   * Says what it would cost to force a pair into a plan, and who would have to move.
   *
   * @param plan - A plan of these records.
   * @param professional - Id of the professional.
   * @param assignment - Id of the assignment.
   * @returns The loss and the chain of people; or why the pair is not possible.
   * @throws InzetError `UNKNOWN_RECORD`; `INVALID_OPTION` without a planner.
   */
  whyNotInPlan(plan: Plan, professional: string, assignment: string): PlanLoss;
  /**
   * Makes a new plan that stays close to an earlier one, after records changed.
   *
   * @param plan - The earlier plan.
   * @param changes - What else is different. Default: nothing but the records.
   * @param options - What a match has to bring to be worth a move.
   * @returns The new plan, who moves, and why.
   * @throws InzetError `UNKNOWN_RECORD`; `INVALID_OPTION`, also without a planner.
   */
  replan(plan: Plan, changes?: PlanChanges, options?: ReplanOptions): Replan;
  /** The records with what was worked out of them, as planners see them. */
  market(): PlanMarket;
}
