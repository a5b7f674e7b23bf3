import { type Availability, dateOfDay, type Organisation, type Professional, type Release } from "@inzet/core";
import type { MarketContext } from "./market-context.js";
import { present } from "./present.js";
import type { Random } from "./random.js";
import { placeNear } from "./surroundings.js";

/** Furthest that people in a market live from their work. */
const homeRadiusKm = 15;

/** Where and when someone can work, and under what terms. */
export function drawCircumstances(
  random: Random,
  context: MarketContext,
  profile: { readonly rich: boolean; readonly home: Organisation },
): Partial<Professional> {
  const { today } = context;
  const { rich, home } = profile;
  const maybe = <Value>(known: number, value: Value): Value | undefined => (random.chance(known) ? value : undefined);
  const selfEmployed = random.chance(0.08);
  const contractHours = random.pick([24, 28, 32, 36, 36, 36]);
  const endsOn = random.chance(0.12) ? dateOfDay(today + random.integer(-40, 700)) : undefined;
  const kind = selfEmployed ? "self-employed" : endsOn === undefined ? "permanent" : "temporary";
  const place = home.location === undefined ? undefined : placeNear(random, home.location, homeRadiusKm);
  return present({
    employment: maybe(
      rich ? 0.99 : 0.3,
      present({ kind, hoursPerWeek: selfEmployed ? undefined : contractHours, endsOn }),
    ),
    engagements: maybe(rich ? 0.99 : 0.65, drawEngagements(random, context, selfEmployed)),
    availability: maybe(rich ? 0.98 : 0.65, drawAvailability(random, today, rich, selfEmployed)),
    startNoticeDays: maybe(rich ? 0.98 : 0.08, random.pick([0, 7, 14, 14, 28, 28, 42])),
    pausedUntil: maybe(0.04, dateOfDay(today + random.integer(10, 200))),
    maximumParallel: maybe(rich ? 0.9 : 0.05, random.pick([1, 2, 2, 2, 3])),
    commitments: maybe(rich ? 0.2 : 0.04, [drawCommitment(random, context)]),
    location: rich || random.chance(0.8) ? place : undefined,
    travelLimitKm: maybe(rich ? 0.98 : 0.6, random.pick([15, 20, 25, 30, 40, 40, 60, 60])),
    remote: maybe(rich ? 0.95 : 0.2, random.chance(0.75)),
    clearances: maybe(rich ? 0.92 : 0.1, drawClearances(random, today)),
    conflicts: maybe(0.04, { organisations: [random.pick(context.organisations).id] }),
    rate: maybe(rich ? 0.98 : 0.12, drawRate(random, selfEmployed)),
    release: selfEmployed ? undefined : maybe(rich ? 0.95 : 0.3, drawRelease(random, today)),
  }) as Partial<Professional>;
}

/** One to three work forms; the earlier one stands in the list, the commoner it is. */
function drawEngagements(random: Random, context: MarketContext, selfEmployed: boolean): string[] {
  const forms = context.words.engagements;
  const chosen = forms.filter((form, position) =>
    form === "self-employed" || form === "zpp"
      ? random.chance(selfEmployed ? 0.95 : 0.1)
      : random.chance(0.95 / (1 + position * 0.35)),
  );
  return chosen.length > 0 ? chosen : [forms[0]!];
}

function drawAvailability(random: Random, today: number, rich: boolean, selfEmployed: boolean): Availability[] {
  const hoursPerWeek = selfEmployed
    ? random.pick([16, 24, 32, 36])
    : random.pick([8, 8, 12, 16, 16, 16, 24, 24, 32, 36]);
  if (!rich || random.chance(0.6)) return [{ hoursPerWeek }];
  const start = today - random.integer(0, 90);
  const change = today + random.integer(60, 500);
  const first: Availability = { hoursPerWeek, period: { start: dateOfDay(start), end: dateOfDay(change) } };
  if (random.chance(0.2)) return [first];
  return [first, { hoursPerWeek: random.pick([8, 16, 24]), period: { start: dateOfDay(change) } }];
}

function drawCommitment(random: Random, context: MarketContext) {
  const start = context.today - random.integer(0, 200);
  return {
    organisation: random.pick(context.organisations).id,
    hoursPerWeek: random.pick([4, 8, 8, 16]),
    period: { start: dateOfDay(start), end: dateOfDay(start + random.integer(210, 500)) },
  };
}

function drawClearances(random: Random, today: number) {
  const good = present({
    kind: "VOG",
    expiresOn: random.chance(0.93) ? dateOfDay(today + random.integer(-60, 1200)) : undefined,
  });
  return random.chance(0.12)
    ? [good, { kind: "VGB-B", expiresOn: dateOfDay(today + random.integer(30, 1500)) }]
    : [good];
}

function drawRate(random: Random, selfEmployed: boolean) {
  if (selfEmployed) return { kinds: ["public-rate", "market"] as const, minimumPerHour: random.integer(14, 24) * 5 };
  const kinds = random.weighted([
    [["unpaid", "cost-recovery", "public-rate"], 62],
    [["cost-recovery", "public-rate"], 23],
    [["unpaid", "cost-recovery", "public-rate", "market"], 15],
  ] as const);
  return present({ kinds, minimumPerHour: random.chance(0.95) ? random.integer(8, 15) * 5 : undefined });
}

function drawRelease(random: Random, today: number): Release {
  const status = random.weighted([
    ["granted", 84],
    ["asked", 6],
    ["not-asked", 5],
    ["refused", 5],
  ] as const);
  if (status !== "granted") return { status };
  const start = today - random.integer(0, 120);
  return present({
    status,
    hoursPerWeek: random.chance(0.4) ? random.pick([8, 8, 12, 16, 24, 32]) : undefined,
    period: random.chance(0.2)
      ? { start: dateOfDay(start), end: dateOfDay(start + random.integer(300, 800)) }
      : undefined,
    decidedOn: random.chance(0.5) ? dateOfDay(start) : undefined,
  }) as Release;
}
