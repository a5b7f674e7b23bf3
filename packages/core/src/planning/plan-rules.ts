import type { Requirement } from "../model/index.js";
import type { PlanPair } from "./plan-options.js";

/** Rules for a plan as a whole, besides the constraints of each pair. */
export interface PlanRules {
  /**
   * How many assignments one professional may get. `"one"`: at most one. `"record"`: on each day as many as `maximumParallel` of the
   * record allows besides what already runs (absent: one), within the hours a week that are free. Default `"one"`.
   */
  readonly parallel?: "one" | "record";
  /** Pairs that must not be. Default: none. */
  readonly never?: readonly PlanPair[];
  /** Groups of professionals of whom no two may be in one assignment. Default: none. */
  readonly apart?: readonly (readonly string[])[];
  /** Whether professionals with `conflicts` in their records are kept apart as well. Default `true`. */
  readonly conflicts?: boolean;
  /** Whether growth seats are kept for those who want to learn what the assignment teaches. Default `true`. */
  readonly growthSeats?: boolean;
  /** Assignments whose seats are roles. Default: none. */
  readonly teams?: readonly PlanTeam[];
  /** Bounds on what an organisation gives more than it takes. Default: none. */
  readonly balance?: BalanceRule;
  /** What each organisation has to give and receive at the least. Default: nothing. */
  readonly minimumPerOrganisation?: OrganisationMinimum;
  /** How many people of one organisation at the most. Default: any number. */
  readonly maximumFromOrganisation?: OrganisationMaximum;
}

/** An assignment whose seats are roles, each with requirements of its own. */
export interface PlanTeam {
  /** Id of the assignment. */
  readonly assignmentId: string;
  /** Its roles, 1 to 20; they take the place of its seats. */
  readonly roles: readonly TeamRole[];
  /** Whether one person may cover two roles. Default `true`. */
  readonly mayCoverTwo?: boolean;
}

/** A role in a team. */
export interface TeamRole {
  /** Id of the role, unique in the team; not `"growth"`. */
  readonly id: string;
  /** People wanted in it, 1 to 1000. Default 1. */
  readonly seats?: number;
  /** What it asks, instead of what the assignment asks. Default: the same as the assignment. */
  readonly requirements?: readonly Requirement[];
}

/** Bounds on hours given less hours taken, by organisation. Work in one's own organisation is neither. */
export interface BalanceRule {
  /** Hours given and taken so far, by id. Default: none. */
  readonly ledger?: Readonly<Record<string, { readonly given: number; readonly taken: number }>>;
  /** Weeks for which the hours a week of this plan count. Default 1: the ledger is in hours a week as well. */
  readonly weeks?: number;
  /** Least of given − taken, hours. Default: no bound. */
  readonly least?: number;
  /** Most of given − taken, hours. Default: no bound. */
  readonly most?: number;
  /** Score that an hour out of bounds costs. Default: bounds are kept whatever it costs. */
  readonly penalty?: number;
}

/** What each organisation has to give and receive at the least, in seats with another organisation. */
export interface OrganisationMinimum {
  /** Seats elsewhere that its people fill. Default 0. */
  readonly gives?: number;
  /** Seats of its own that people from elsewhere fill. Default 0. */
  readonly receives?: number;
  /** Ids of the organisations that are meant. Default: all that were added. */
  readonly organisations?: readonly string[];
}

/** How many people of one organisation at the most. */
export interface OrganisationMaximum {
  /** In all seats of the plan together. Default: any number. */
  readonly inAll?: number;
  /** In one assignment. Default: any number. */
  readonly perAssignment?: number;
}
