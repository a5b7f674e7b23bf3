import { freeHours } from "../../pair/calendar.js";
import type { PreparedAssignment, PreparedProfessional } from "../../pair/index.js";

/** Hours as whole hundredths, so that sums are exact. */
export function hundredths(hours: number): number {
  return Math.round(hours * 100);
}

/** Hours a week that an assignment takes, in hundredths: the least that are of use, or else the most that can be given; 0 when unknown. */
export function hoursOf({ record }: PreparedAssignment): number {
  return hundredths(record.hoursPerWeek?.minimum ?? record.hoursPerWeek?.maximum ?? 0);
}

/** A stretch of days in which the same assignments run. */
export interface Moment {
  /** Positions, in the list that was given, of the assignments that run. */
  readonly running: readonly number[];
  /** How many of them one professional can do. */
  readonly places: number;
  /** Hours a week that they can take together, in hundredths. */
  readonly hours: number;
}

function spanOf(task: PreparedAssignment): { start: number; end: number } {
  const { span } = task;
  return span === undefined ? { start: -Infinity, end: Infinity } : { start: span.latestStart, end: span.earliestEnd };
}

/**
 * The moments that bound what a professional can do: days on which assignments begin, while others run.
 *
 * @param tasks - Assignments in question; each counts on the days on which it has to run at the least.
 * @returns Moments of which none is implied by its neighbour.
 */
export function momentsOf(profile: PreparedProfessional, tasks: readonly PreparedAssignment[]): readonly Moment[] {
  const spans = tasks.map(spanOf);
  const limit = profile.record.maximumParallel ?? 1;
  const { release } = profile.record;
  const released = release?.status === "granted" ? (release.hoursPerWeek ?? Infinity) : Infinity;
  // Nothing gets scarcer but where something begins; availability can change in between.
  const days = new Set<number>();
  for (const span of spans) days.add(span.start);
  for (const entry of [...(profile.availability ?? []), ...profile.commitments]) days.add(entry.start);
  for (const entry of profile.availability ?? []) days.add(entry.end);
  const sorted = [...days].sort((a, b) => a - b);
  const moments: Moment[] = [];
  sorted.forEach((day, index) => {
    const next = sorted[index + 1] ?? Infinity;
    const running = spans.flatMap((span, at) => (span.start <= day && span.end > day ? [at] : []));
    if (running.length === 0) return;
    const busy = profile.commitments.filter((other) => other.start <= day && other.end > day).length;
    const until = Math.min(next, ...running.map((at) => spans[at]!.end));
    const free =
      profile.availability === undefined ? 0 : freeHours(profile.availability, { start: day, end: until }).low;
    moments.push({
      running,
      places: Math.max(0, limit - busy),
      hours: hundredths(Math.min(free, released)),
    });
  });
  // As days pass, assignments come and go: what a moment implies stands next to it.
  return moments.filter((moment, at) => {
    const [before, after] = [moments[at - 1], moments[at + 1]];
    return !(
      (before !== undefined && implies(before, moment)) ||
      (after !== undefined && implies(after, moment) && !implies(moment, after))
    );
  });
}

/** Whether whoever can do what runs at one moment can do what runs at another. */
function implies(one: Moment, other: Moment): boolean {
  return (
    one.places <= other.places &&
    one.hours <= other.hours &&
    other.running.length <= one.running.length &&
    other.running.every((task) => one.running.includes(task))
  );
}
