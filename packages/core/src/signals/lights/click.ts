import { noValues } from "../../pair/index.js";
import type { LightReader } from "../observation.js";

/** Click: the conversation with the client clicks, on both sides. */
export const click: LightReader = {
  light: "click",
  read({ pair }) {
    const { conversation } = pair;
    const values = noValues;
    if (conversation === undefined)
      return { state: "unknown", code: "not-talked", values, actor: "client", step: "invite" };
    const { professionalSays, clientSays } = conversation;
    if (professionalSays === "no")
      return { state: "red", code: "professional-no", values, actor: "professional", step: "reconsider" };
    if (clientSays === "no") return { state: "red", code: "client-no", values, actor: "client", step: "reconsider" };
    if (professionalSays === "yes" && clientSays === "yes") return { state: "green", code: "both-yes", values };
    if (clientSays === "yes")
      return { state: "amber", code: "waits-for-professional", values, actor: "professional", step: "answer" };
    if (professionalSays === "yes")
      return { state: "amber", code: "waits-for-client", values, actor: "client", step: "answer" };
    return { state: "amber", code: "talking", values, actor: "client", step: "answer" };
  },
  sentences: {
    "not-talked": { nl: "nog geen gesprek", en: "no conversation yet" },
    "professional-no": { nl: "geen klik volgens de persoon", en: "no click, says the person" },
    "client-no": { nl: "geen klik volgens de opdrachtgever", en: "no click, says the client" },
    "both-yes": { nl: "het klikt, aan beide kanten", en: "it clicks, on both sides" },
    "waits-for-professional": {
      nl: "de opdrachtgever zegt ja, de persoon nog niet",
      en: "the client says yes, the person not yet",
    },
    "waits-for-client": {
      nl: "de persoon zegt ja, de opdrachtgever nog niet",
      en: "the person says yes, the client not yet",
    },
    talking: { nl: "in gesprek, nog geen uitkomst", en: "in conversation, no outcome yet" },
    invite: { nl: "kan een gesprek voorstellen", en: "can propose a conversation" },
    answer: { nl: "kan antwoord geven", en: "can answer" },
    reconsider: { nl: "kan op het besluit terugkomen", en: "can change their mind" },
  },
};
