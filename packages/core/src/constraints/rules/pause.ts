import { dateOfDay } from "../../model/index.js";
import type { Change, Pair } from "../../pair/index.js";
import { type Constraint, met } from "../constraint.js";

/** Whether a pause lasts beyond the last possible start; `undefined` when the assignment names no period. */
function blocks(pair: Pair): boolean | undefined {
  const until = pair.profile.pausedUntilDay;
  if (until === undefined || until <= pair.today) return false;
  const { span } = pair.task;
  return span === undefined ? undefined : until > span.latestStart;
}

/** Pause: the professional takes assignments again by the time this one starts. A pause that is not recorded is none. */
export const pauseConstraint: Constraint = {
  id: "pause",
  labels: { nl: "pauze", en: "pause" },
  check(pair) {
    const blocked = blocks(pair);
    if (blocked === false) return met;
    const values = { date: pair.professional.pausedUntil! };
    return blocked === undefined
      ? { status: "unknown", code: "assignment-unknown", values }
      : { status: "no", code: "paused", values };
  },
  repairs(pair): readonly Change[] {
    if (blocks(pair) === false) return [];
    const from = pair.professional.pausedUntil!;
    return [
      {
        code: "end-pause",
        record: "professional",
        actor: "professional",
        operation: "set",
        path: ["pausedUntil"],
        from,
        to: dateOfDay(Math.max(pair.today, pair.task.span?.latestStart ?? pair.today)),
        values: { date: from },
      },
    ];
  },
  sentences: {
    paused: { nl: "neemt tot {date} geen opdrachten aan", en: "takes no assignments until {date}" },
    "assignment-unknown": {
      nl: "neemt tot {date} geen opdrachten aan; begin van de opdracht onbekend",
      en: "takes no assignments until {date}; start of the assignment unknown",
    },
    "end-pause": {
      nl: "de persoon beëindigt de pauze eerder dan {date}",
      en: "the person ends the pause before {date}",
    },
  },
};
