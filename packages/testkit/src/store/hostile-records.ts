import type { RecordByKind, RecordKind } from "@inzet/core";

/** Spells a text as an id. */
function asId(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]/gu, "_");
}

const builders: { readonly [Kind in RecordKind]: (id: string, text: string) => RecordByKind[Kind] } = {
  professional: (id, text) => ({
    id,
    homeOrganisation: id,
    networks: [id],
    engagements: [id],
    commitments: [{ assignment: id, organisation: id }],
    location: { latitude: 52, longitude: 4, place: text },
    clearances: [{ kind: id }],
    qualifications: [text, text],
    claims: [{ skill: id }],
    lacks: [`${id}!`],
    wantsToLearn: [id],
    wantsToAvoid: [`${id}?`],
    fieldsOfWork: [id],
    coreQualities: [id],
    motives: [id],
    conflicts: { organisations: [id], professionals: [id] },
    consents: [{ purpose: "matching", given: true, organisation: id }],
    willingness: { interestedIn: [id], declined: [id] },
    awareness: { seen: [id] },
  }),
  organisation: (id, text) => ({ id, name: text, kind: id, registerNumber: text, networks: [id] }),
  assignment: (id, text) => ({
    id,
    organisation: id,
    network: id,
    title: text,
    description: `${text}\n${text}`,
    fieldOfWork: id,
    requirements: [{ skill: id, importance: "must" }],
    location: { latitude: 52, longitude: 4, place: text },
    engagements: [id],
    clearances: [id],
    audience: [{ to: "network", network: id }],
    motives: [id],
    coreQualities: [id],
  }),
  conversation: (id) => ({ professional: id, assignment: id }),
  network: (id, text) => ({ id, name: text, members: [id], policy: { id, name: text } }),
  policy: (id, text) => ({
    id,
    name: text,
    network: id,
    engagements: [{ id, labels: { nl: text, en: text } }],
  }),
  identity: (id, text) => ({ professional: id, name: text, telephone: text }),
};

/** A record with a text in every field that takes one. */
export function hostileRecord<Kind extends RecordKind>(kind: Kind, text: string): RecordByKind[Kind] {
  return builders[kind](asId(text), text);
}
