import { type Assignment, type Conversation, dateOfDay, type Professional } from "@inzet/core";
import type { MarketContext } from "./market-context.js";
import { present } from "./present.js";
import { Random } from "./random.js";
import { streams } from "./streams.js";

/** Lets some professionals see assignments, say yes or no to them, and talk to clients. */
export function drawEncounters(
  context: MarketContext,
  professionals: readonly Professional[],
  assignments: readonly Assignment[],
): { readonly professionals: Professional[]; readonly conversations: Conversation[] } {
  const conversations: Conversation[] = [];
  const byField = new Map<string, Assignment[]>();
  for (const assignment of assignments) {
    const field = assignment.fieldOfWork ?? "";
    byField.set(field, [...(byField.get(field) ?? []), assignment]);
  }
  const met = professionals.map((professional, position) => {
    const random = new Random(context.seed, streams.encounter, position);
    if (assignments.length === 0 || professional.awareness === undefined) return professional;
    const near = professional.fieldsOfWork?.flatMap((field) => byField.get(field) ?? []) ?? [];
    const seen = [...new Set([...random.sample(near, random.integer(0, 3)), random.pick(assignments)])];
    if (!professional.awareness.knowsItCanBeDone || random.chance(0.3)) return professional;
    const answers = seen.map((assignment) => ({
      id: assignment.id,
      answer: random.weighted([
        ["interested", 35],
        ["declined", 12],
        [undefined, 53],
      ] as const),
    }));
    const answered = (answer: "interested" | "declined") => {
      const ids = answers.filter((each) => each.answer === answer).map((each) => each.id);
      return ids.length === 0 ? undefined : ids;
    };
    const interestedIn = professional.willingness?.general === "no" ? undefined : answered("interested");
    const declined = answered("declined");
    for (const id of interestedIn ?? []) {
      if (random.chance(0.6)) conversations.push(drawConversation(random, context, professional.id, id));
    }
    const willingness = present({ ...professional.willingness, interestedIn, declined });
    return present({
      ...professional,
      willingness: Object.keys(willingness).length === 0 ? undefined : willingness,
      awareness: { ...professional.awareness, seen: seen.map((assignment) => assignment.id) },
    }) as Professional;
  });
  return { professionals: met, conversations };
}

function drawConversation(
  random: Random,
  context: MarketContext,
  professional: string,
  assignment: string,
): Conversation {
  const held = random.chance(0.75);
  return present({
    professional,
    assignment,
    professionalSays: held
      ? random.weighted([
          ["yes", 65],
          ["no", 12],
          [undefined, 23],
        ] as const)
      : undefined,
    clientSays: held
      ? random.weighted([
          ["yes", 55],
          ["no", 20],
          [undefined, 25],
        ] as const)
      : undefined,
    heldOn: held ? dateOfDay(context.today - random.integer(1, 30)) : undefined,
  }) as Conversation;
}
