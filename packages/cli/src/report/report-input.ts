import type { Assignment, Organisation, Plan, Policy, Professional, Ranking } from "@inzet/core";

/** Languages in which a report can be written. */
export type ReportLanguage = "nl" | "en";

/** What a report shows. Records that a ranking or the plan names but that are not in it appear by their id. */
export interface ReportInput {
  /** Title of the page. */
  readonly title: string;
  /** A sentence under the title. */
  readonly subtitle?: string;
  /** The day for which the matches hold, `YYYY-MM-DD`. */
  readonly today: string;
  /** Language of the page. */
  readonly language: ReportLanguage;
  /** Organisations of the network; those with a location are on the map. */
  readonly organisations: readonly Organisation[];
  /** Professionals, under their pseudonyms. On the map they are counted by place, never drawn one by one. */
  readonly professionals: readonly Professional[];
  /** Assignments, in the order in which ranked ones should appear. */
  readonly assignments: readonly Assignment[];
  /** Rankings to show. */
  readonly rankings: readonly Ranking[];
  /** The plan over all assignments; without it the page has no plan and no give and take. */
  readonly plan?: Plan;
  /** The network's rules, of which the name is shown. */
  readonly policy?: Policy;
  /** Label of a concept in the page's language. Default: its id. */
  readonly label?: (conceptId: string) => string;
  /** How many rankings stand open; the others unfold. Default 6. */
  readonly openRankings?: number;
  /** How many rankings say for each match why, which is most of the page's size. Default 40. */
  readonly detailedRankings?: number;
  /** Most matches to show of each ranking. Default 5. */
  readonly matchesPerRanking?: number;
}
