import { noValues } from "../../pair/index.js";
import type { LightReader } from "../observation.js";

/** Willing: the professional is keen on doing assignments, and on this one. Their own latest word counts. */
export const willing: LightReader = {
  light: "willing",
  read({ pair }) {
    const { professional, assignment } = pair;
    const { general, interestedIn, declined } = professional.willingness ?? {};
    const actor = "professional";
    const values = noValues;
    if (declined?.includes(assignment.id)) return { state: "red", code: "declined", values, actor, step: "reconsider" };
    if (general === "no") return { state: "red", code: "not-willing", values, actor, step: "reconsider" };
    const until = professional.pausedUntil;
    if (until !== undefined && pair.profile.pausedUntilDay! > pair.today) {
      return { state: "amber", code: "paused", values: { date: until }, actor, step: "end-pause" };
    }
    if (interestedIn?.includes(assignment.id)) return { state: "green", code: "interested", values };
    if (general === "not-now") return { state: "red", code: "not-now", values, actor, step: "reconsider" };
    if (general === "keen") return { state: "amber", code: "keen-in-general", values, actor, step: "say-yes" };
    if (general === "open") return { state: "amber", code: "open-in-general", values, actor, step: "say-yes" };
    return { state: "unknown", code: "not-asked", values, actor, step: "say-yes" };
  },
  sentences: {
    declined: { nl: "heeft deze opdracht afgewezen", en: "has declined this assignment" },
    "not-willing": { nl: "wil geen opdrachten doen", en: "does not want to do assignments" },
    paused: { nl: "neemt tot {date} geen opdrachten aan", en: "takes no assignments until {date}" },
    interested: { nl: "heeft interesse in deze opdracht", en: "is interested in this assignment" },
    "not-now": { nl: "wil nu geen opdracht", en: "wants no assignment now" },
    "keen-in-general": {
      nl: "wil graag opdrachten doen, is over deze nog niet gevraagd",
      en: "is keen on assignments, not asked about this one yet",
    },
    "open-in-general": {
      nl: "staat open voor opdrachten, is over deze nog niet gevraagd",
      en: "is open to assignments, not asked about this one yet",
    },
    "not-asked": {
      nl: "onbekend of de persoon opdrachten wil doen",
      en: "unknown whether the person wants to do assignments",
    },
    reconsider: { nl: "kan op het besluit terugkomen", en: "can change their mind" },
    "end-pause": { nl: "kan de pauze beëindigen", en: "can end the pause" },
    "say-yes": { nl: "kan ja zeggen tegen deze opdracht", en: "can say yes to this assignment" },
  },
};
