import { type Assignment, type Availability, dayNumber, type Period } from "../model/index.js";

/** Most hours that anyone can be free in a week: the bound of the model. */
export const MAXIMUM_HOURS = 80;

/** Longest notice and widest flexibility that the model allows, in days. */
export const MAXIMUM_DAYS = 730;

/** A period in day numbers, half-open; open ends are infinite. */
export interface DaySpan {
  readonly start: number;
  readonly end: number;
}

/** Turns a period into day numbers; an absent one has no bounds. */
export function spanOf(period: Period | undefined): DaySpan {
  return {
    start: period === undefined ? -Infinity : dayNumber(period.start),
    end: period?.end === undefined ? Infinity : dayNumber(period.end),
  };
}

/** When an assignment runs, once its flexibility is used to the full. */
export interface AssignmentSpan extends DaySpan {
  /** Last day on which it may start. */
  readonly latestStart: number;
  /** First day on which it may be over. */
  readonly earliestEnd: number;
}

/** The days of an assignment; `undefined` when it does not say. */
export function assignmentSpan(assignment: Assignment): AssignmentSpan | undefined {
  if (assignment.period === undefined) return undefined;
  const span = spanOf(assignment.period);
  const latestStart = span.start + (assignment.flexibility?.startDays ?? 0);
  // An open-ended assignment asks nobody to be there for ever: it may be over after its first day.
  const earliestEnd = span.end === Infinity ? latestStart + 1 : span.end - (assignment.flexibility?.endDays ?? 0);
  return { ...span, latestStart, earliestEnd };
}

/** Bounds on the hours a week that are free throughout a span. */
export interface FreeHours {
  /** Free for certain. */
  readonly low: number;
  /** Free at the most. */
  readonly high: number;
}

const unknownHours: FreeHours = { low: 0, high: MAXIMUM_HOURS };

/**
 * Bounds the hours that are free in every week of a span: the scarcest week counts.
 *
 * @param entries - Availability in day numbers, not overlapping, by start; `undefined` when unknown.
 * @param span - The days in question; `undefined` when unknown.
 * @remarks Days in no entry are unknown there, so they may be free or not.
 */
export function freeHours(entries: readonly PreparedAvailability[] | undefined, span: DaySpan | undefined): FreeHours {
  if (entries === undefined || entries.length === 0) return unknownHours;
  if (span === undefined) {
    const [only] = entries;
    const always = entries.length === 1 && only!.start === -Infinity && only!.end === Infinity;
    return always ? { low: only!.hoursPerWeek, high: only!.hoursPerWeek } : unknownHours;
  }
  let high = MAXIMUM_HOURS;
  let covered = span.start;
  for (const entry of entries) {
    if (entry.end <= span.start || entry.start >= span.end) continue;
    if (entry.hoursPerWeek < high) high = entry.hoursPerWeek;
    if (entry.start <= covered) covered = Math.max(covered, entry.end);
  }
  return { low: covered >= span.end ? high : 0, high };
}

/** An availability in day numbers. */
export interface PreparedAvailability extends DaySpan {
  readonly hoursPerWeek: number;
}

/** Availability in day numbers, by start. */
export function prepareAvailability(entries: readonly Availability[]): readonly PreparedAvailability[] {
  return entries
    .map((entry) => ({ ...spanOf(entry.period), hoursPerWeek: entry.hoursPerWeek }))
    .sort((a, b) => a.start - b.start);
}
