import { noValues } from "../../pair/index.js";
import type { LightReader } from "../observation.js";

/** Aware: the professional knows that it can be done, and that this assignment exists. */
export const aware: LightReader = {
  light: "aware",
  read({ pair }) {
    const { professional, assignment } = pair;
    const { knowsItCanBeDone, seen } = professional.awareness ?? {};
    const { interestedIn, declined } = professional.willingness ?? {};
    const values = noValues;
    const met = [seen, interestedIn, declined].some((list) => list?.includes(assignment.id));
    if (met) return { state: "green", code: "has-seen", values };
    if (knowsItCanBeDone === false) {
      return { state: "red", code: "does-not-know", values, actor: "home-organisation", step: "tell" };
    }
    if (knowsItCanBeDone) return { state: "amber", code: "not-seen", values, actor: "network", step: "show" };
    return { state: "unknown", code: "not-known", values, actor: "network", step: "show" };
  },
  sentences: {
    "has-seen": { nl: "kent deze opdracht", en: "knows this assignment" },
    "does-not-know": { nl: "weet niet dat je elders kunt werken", en: "does not know that one can work elsewhere" },
    "not-seen": {
      nl: "weet dat het kan, heeft deze opdracht nog niet gezien",
      en: "knows that it can be done, has not seen this assignment",
    },
    "not-known": {
      nl: "onbekend of de persoon weet dat dit kan",
      en: "unknown whether the person knows that this can be done",
    },
    tell: { nl: "kan vertellen dat het kan", en: "can tell that it can be done" },
    show: { nl: "kan de opdracht laten zien", en: "can show the assignment" },
  },
};
