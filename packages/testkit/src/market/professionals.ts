import { type CefrLevel, dateOfDay, type LanguageSkill, type Professional } from "@inzet/core";
import { drawAttitude } from "./attitude.js";
import type { Job } from "./catalogue.js";
import { drawCircumstances } from "./circumstances.js";
import { drawClaims } from "./claims.js";
import type { MarketContext } from "./market-context.js";
import { present } from "./present.js";
import { Random } from "./random.js";
import { streams } from "./streams.js";

const degrees = ["mbo-4", "hbo-bachelor", "hbo-bachelor", "wo-bachelor", "wo-master", "wo-master"];
const certificates = [
  "Prince2 Foundation",
  "IPMA-D",
  "Basiscursus Omgevingswet",
  "Lean Green Belt",
  "Scrum Master",
  "ITIL 4",
];

/** The professional at one position of the market: the same whatever the size of the market. */
export function drawProfessional(context: MarketContext, position: number): Professional {
  const { catalogue, today } = context;
  const random = new Random(context.seed, streams.professional, position);
  const rich = random.chance(0.5);
  const job = catalogue.jobs[catalogue.jobLaw.draw(random)]!;
  const home = context.organisations[context.sizeLaw.draw(random)]!;
  const seniority = (random.next() + random.next()) / 2;
  const other = catalogue.jobs[catalogue.jobLaw.draw(random)]!;
  const earlierJob = random.chance(0.8) ? other : undefined;
  const claims = drawClaims(random, { catalogue, job, earlierJob, seniority, rich, today });
  const claimed = new Set(claims.map((claim) => claim.skill));
  const wishes = drawAttitude(random, context, { rich, claimed, optional: job.optional });
  const circumstances = drawCircumstances(random, context, { rich, home });
  const wanted = new Set(wishes.wantsToLearn);
  const grade = Math.max(1, Math.min(18, job.grade - 1 + Math.round(seniority * 2.4 - 0.2)));
  const fields = [...new Set([job.field, ...(earlierJob === undefined ? [] : [earlierJob.field])])];
  return present({
    id: `professional-${String(position + 1).padStart(4, "0")}`,
    homeOrganisation: rich || random.chance(0.85) ? home.id : undefined,
    networks: drawNetworks(random, context),
    grade: random.chance(rich ? 0.98 : 0.9) ? grade : undefined,
    ...circumstances,
    languages: random.chance(rich ? 0.95 : 0.15) ? drawLanguages(random) : undefined,
    qualifications: random.chance(rich ? 0.6 : 0.05)
      ? [random.pick(degrees), ...random.sample(certificates, random.integer(0, 2))]
      : undefined,
    claims: rich || random.chance(0.9) ? claims : undefined,
    lacks: random.chance(rich ? 0.92 : 0.8) ? drawLacks(random, context, claimed, wanted) : undefined,
    fieldsOfWork: random.chance(rich ? 0.9 : 0.45) ? fields : undefined,
    ...wishes,
    consents: random.chance(rich ? 0.8 : 0.3)
      ? [{ purpose: "matching" as const, given: true, on: dateOfDay(today - random.integer(1, 400)) }]
      : undefined,
  }) as Professional;
}

/** Networks that one belongs to in person matter only where a policy opens assignments to the invited. */
function drawNetworks(random: Random, { policy, network }: MarketContext): string[] | undefined {
  const invites = policy?.audience?.some((rule) => rule.to === "invited") ?? false;
  const known = random.weighted([
    ["in", 60],
    ["out", 15],
    ["unknown", 25],
  ] as const);
  if (!invites || network === undefined || known === "unknown") return undefined;
  return known === "in" ? [network] : [];
}

/** A self-test that went through jobs, the common ones first, and found what is missing: a skill with its specialisations. */
function drawLacks(
  random: Random,
  { catalogue }: MarketContext,
  claimed: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
): string[] {
  const jobs = new Set<Job>();
  for (let question = random.integer(10, 30); question > 0; question--) {
    jobs.add(catalogue.jobs[catalogue.jobLaw.draw(random)]!);
  }
  const lacks = new Set<string>();
  const asked = [...jobs].flatMap((job) => job.essential.slice(0, 3));
  for (const skill of [...asked, ...[...wanted].filter(() => random.chance(0.5))]) {
    if (lacks.has(skill)) continue;
    const narrower = catalogue.narrower(skill);
    if (claimed.has(skill) || narrower.some((each) => claimed.has(each))) continue;
    lacks.add(skill);
    for (const each of narrower) lacks.add(each);
  }
  return [...lacks];
}

const lesserLevels: readonly CefrLevel[] = ["A2", "B1", "B2", "B2", "C1", "C1"];

function drawLanguages(random: Random): LanguageSkill[] {
  const dutch: CefrLevel = random.weighted([
    ["C2", 80],
    ["C1", 12],
    ["B2", 8],
  ] as const);
  const english = random.pick(lesserLevels);
  const languages: LanguageSkill[] = [
    { language: "nl", listening: dutch, reading: dutch, speaking: dutch, writing: dutch === "C2" ? "C1" : dutch },
  ];
  if (random.chance(0.8)) languages.push({ language: "en", listening: english, reading: english, speaking: english });
  if (random.chance(0.12))
    languages.push({ language: random.pick(["de", "fr", "ar", "tr", "pl"]), speaking: random.pick(lesserLevels) });
  return languages;
}
