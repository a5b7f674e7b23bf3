import type { Professional } from "@inzet/core";
import type { MarketContext } from "./market-context.js";
import { present } from "./present.js";
import type { Random } from "./random.js";

/** What someone wants: the first two lights, motives, core qualities, what to learn and what to avoid. */
export function drawAttitude(
  random: Random,
  context: MarketContext,
  profile: { readonly rich: boolean; readonly claimed: ReadonlySet<string>; readonly optional: readonly string[] },
): Partial<Professional> {
  const { catalogue, words } = context;
  const { rich, claimed } = profile;
  const general = random.weighted([
    ["keen", 24],
    ["open", 38],
    ["not-now", 8],
    ["no", 3],
    [undefined, rich ? 12 : 45],
  ] as const);
  const knowsItCanBeDone = random.weighted([
    [true, rich ? 70 : 35],
    [false, 12],
    [undefined, rich ? 18 : 53],
  ] as const);
  const dreams = [
    ...random.sample(profile.optional, random.integer(0, 3)),
    ...Array.from({ length: random.integer(1, 3) }, () => catalogue.skills[catalogue.skillLaw.draw(random)]!),
  ];
  const wantsToLearn = [...new Set(dreams)].filter((skill) => !claimed.has(skill));
  const learns = random.chance(rich ? 0.75 : 0.15);
  const wantsToAvoid = random.sample(
    [...claimed].filter((skill) => !wantsToLearn.includes(skill)),
    random.integer(1, 2),
  );
  const avoids = random.chance(rich ? 0.2 : 0.03);
  const coreQualities = random.sample(words.coreQualities, random.integer(2, 4));
  const motives = random.sample(words.motives, random.integer(1, 4));
  return present({
    wantsToLearn: learns ? wantsToLearn : undefined,
    wantsToAvoid: avoids ? wantsToAvoid : undefined,
    coreQualities: random.chance(rich ? 0.8 : 0.1) ? coreQualities : undefined,
    motives: random.chance(rich ? 0.8 : 0.12) ? motives : undefined,
    willingness: general === undefined ? undefined : { general },
    awareness: knowsItCanBeDone === undefined ? undefined : { knowsItCanBeDone },
  }) as Partial<Professional>;
}
