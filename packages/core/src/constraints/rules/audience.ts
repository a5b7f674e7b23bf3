import { type AudienceTier, dateOfDay, dayNumber } from "../../model/index.js";
import type { Change, Pair } from "../../pair/index.js";
import { type Constraint, type Finding, met } from "../constraint.js";
import type { Truth } from "../verdict.js";

const everyone: readonly AudienceTier[] = [{ to: "everyone" }];

/** The assignment's own tiers, else those of the first rule of the policy that is about its kind. */
function tiersOf(pair: Pair): readonly AudienceTier[] | undefined {
  const { assignment, policy } = pair;
  if (assignment.audience !== undefined) return assignment.audience;
  if (policy.audience === undefined) return everyone;
  const { kind } = assignment;
  for (const rule of policy.audience) {
    if (rule.kinds === undefined) return [{ to: rule.to }];
    if (kind === undefined) return undefined;
    if (rule.kinds.includes(kind)) return [{ to: rule.to }];
  }
  return everyone;
}

/** The network that a tier is about; `undefined` when any network of the client is meant. */
function networkOf(pair: Pair, tier: AudienceTier): string | undefined {
  return tier.network ?? pair.assignment.network ?? pair.policy.network;
}

/** Whether the professional belongs to a network in person. An invitation that is not recorded was not given. */
function invited(pair: Pair, network: string | undefined): Truth {
  const networks = pair.professional.networks ?? [];
  if (network === undefined) return networks.length === 0 ? "no" : "unknown";
  return networks.includes(network) ? "yes" : "no";
}

/** Whether the professional, or their home organisation, belongs to a network. */
function member(pair: Pair, network: string | undefined): Truth {
  const inPerson = pair.professional.networks;
  const atHome = pair.independent ? [] : pair.home?.networks;
  if (network !== undefined) {
    if (inPerson?.includes(network) || atHome?.includes(network)) return "yes";
    return atHome === undefined ? "unknown" : "no";
  }
  const clients = pair.client?.networks;
  if (clients === undefined) return "unknown";
  if (clients.some((id) => inPerson?.includes(id) || atHome?.includes(id))) return "yes";
  return atHome === undefined ? "unknown" : "no";
}

function belongs(pair: Pair, tier: AudienceTier): Truth {
  switch (tier.to) {
    case "everyone":
      return "yes";
    case "organisation":
      return pair.atHome === undefined ? "unknown" : pair.atHome ? "yes" : "no";
    case "invited":
      return invited(pair, networkOf(pair, tier));
    case "network":
      return member(pair, networkOf(pair, tier));
  }
}

function check(pair: Pair): Finding {
  const tiers = tiersOf(pair);
  if (tiers === undefined) return { status: "unknown", code: "kind-unknown" };
  let unknown = false;
  let opens: string | undefined;
  for (const tier of tiers) {
    const open = tier.opensOn === undefined || dayNumber(tier.opensOn) <= pair.today;
    const inside = belongs(pair, tier);
    if (inside === "yes" && open) return met;
    if (inside === "yes" && (opens === undefined || tier.opensOn! < opens)) opens = tier.opensOn;
    if (inside === "unknown" && open) unknown = true;
  }
  if (unknown) return { status: "unknown", code: "membership-unknown" };
  if (opens !== undefined) return { status: "no", code: "opens-later", values: { date: opens } };
  const widest = tiers.some((tier) => tier.to === "network")
    ? "members-only"
    : tiers.some((tier) => tier.to === "invited")
      ? "invited-only"
      : "own-people-only";
  return { status: "no", code: widest };
}

function repairs(pair: Pair): readonly Change[] {
  const changes: Change[] = [];
  const { assignment, professional } = pair;
  assignment.audience?.forEach((tier, position) => {
    if (tier.opensOn === undefined || dayNumber(tier.opensOn) <= pair.today) return;
    const invitable = tier.to === "invited" && networkOf(pair, tier) !== undefined;
    if (belongs(pair, tier) !== "yes" && !invitable) return;
    const today = dateOfDay(pair.today);
    changes.push({
      code: "open-now",
      record: "assignment",
      actor: "client",
      operation: "set",
      path: ["audience", position, "opensOn"],
      from: tier.opensOn,
      to: today,
      values: { date: tier.opensOn },
    });
  });
  for (const tier of tiersOf(pair) ?? []) {
    const network = networkOf(pair, tier);
    if (tier.to !== "invited" || network === undefined || professional.networks?.includes(network)) continue;
    changes.push({
      code: "invite",
      record: "professional",
      actor: "network",
      operation: "append",
      path: ["networks"],
      from: professional.networks,
      to: network,
      values: { network },
    });
  }
  return changes;
}

/** Audience: the professional is among those to whom the assignment has opened. */
export const audienceConstraint: Constraint = {
  id: "audience",
  labels: { nl: "doelgroep", en: "audience" },
  check,
  repairs,
  sentences: {
    "kind-unknown": {
      nl: "soort opdracht onbekend, dus ook voor wie hij openstaat",
      en: "kind of assignment unknown, and so whom it is open to",
    },
    "membership-unknown": {
      nl: "onbekend of de persoon tot de doelgroep hoort",
      en: "unknown whether the person is among the audience",
    },
    "opens-later": { nl: "gaat voor deze persoon pas open op {date}", en: "opens for this person only on {date}" },
    "members-only": {
      nl: "alleen voor medewerkers van leden van het netwerk",
      en: "only for people of the network's members",
    },
    "invited-only": { nl: "alleen op uitnodiging", en: "by invitation only" },
    "own-people-only": { nl: "alleen voor eigen medewerkers", en: "only for the organisation's own people" },
    "open-now": {
      nl: "de opdracht nu al openstellen in plaats van op {date}",
      en: "open the assignment now instead of on {date}",
    },
    invite: { nl: "de persoon uitnodigen voor {network}", en: "invite the person to {network}" },
  },
};
