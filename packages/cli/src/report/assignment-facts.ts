import type { Assignment } from "@inzet/core";
import type { ReportContext } from "./report-context.js";

/** What a reader wants to know of an assignment at a glance: who offers it, how many seats, hours and days. */
export function assignmentFacts(assignment: Assignment, context: ReportContext): readonly string[] {
  const { words, formats } = context;
  const seats = assignment.seats ?? 1;
  const found = [context.organisationName(assignment.organisation), words.facts.seats(seats, formats.count(seats))];
  const { minimum, maximum } = assignment.hoursPerWeek ?? {};
  const hours = [minimum, maximum].filter((bound) => bound !== undefined).map(formats.hours);
  if (hours.length > 0) found.push(words.facts.hours([...new Set(hours)].join("–")));
  const { start, end } = assignment.period ?? {};
  if (start !== undefined) {
    found.push(
      end === undefined
        ? words.facts.from(formats.day(start))
        : words.facts.period(formats.day(start), formats.day(end)),
    );
  }
  return found;
}
