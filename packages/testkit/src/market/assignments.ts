import {
  type Assignment,
  type AssignmentKind,
  type AudienceTier,
  type Compensation,
  type CompensationKind,
  dateOfDay,
  type Importance,
  type Organisation,
  type Requirement,
} from "@inzet/core";
import type { Job } from "./catalogue.js";
import type { MarketContext } from "./market-context.js";
import { present } from "./present.js";
import { Random } from "./random.js";
import { streams } from "./streams.js";

const kindsByWeight: readonly (readonly [AssignmentKind, number])[] = [
  ["gig", 30],
  ["part-time", 48],
  ["secondment", 12],
  ["full-time", 5],
  ["vacancy", 5],
];

/** Fewest and most hours a week, by kind of work. */
const hoursByKind: Readonly<Record<AssignmentKind, readonly (readonly [number, number])[]>> = {
  gig: [
    [2, 4],
    [4, 8],
    [4, 8],
  ],
  "part-time": [
    [8, 8],
    [8, 12],
    [8, 16],
    [8, 16],
    [12, 16],
  ],
  secondment: [
    [16, 24],
    [24, 32],
    [24, 36],
  ],
  "full-time": [[32, 36]],
  vacancy: [
    [24, 36],
    [32, 36],
  ],
};

/** The assignment at one position of the market: the same whatever the size of the market. */
export function drawAssignment(context: MarketContext, position: number): Assignment {
  const { catalogue, today, words, policy } = context;
  const random = new Random(context.seed, streams.assignment, position);
  const sparse = random.chance(0.06);
  const maybe = <Value>(known: number, value: Value): Value | undefined =>
    random.chance(sparse ? known / 2 : known) ? value : undefined;
  const organisation = context.organisations[context.sizeLaw.draw(random)]!;
  const job = catalogue.jobs[catalogue.jobLaw.draw(random)]!;
  const kind = random.weighted(kindsByWeight);
  const requirements = drawRequirements(random, context, job, kind);
  const topics = requirements.map((each) => catalogue.label(each.skill));
  const start = today + random.integer(21, 120);
  const end = start + (kind === "gig" ? random.integer(14, 90) : random.integer(90, 365));
  const [minimum, maximum] = random.pick(hoursByKind[kind]);
  const seats = random.weighted([
    [1, 70],
    [2, 20],
    [3, 10],
  ] as const);
  const teaches = requirements.some((requirement) => requirement.importance === "learn-here");
  return present({
    id: `assignment-${String(position + 1).padStart(3, "0")}`,
    organisation: organisation.id,
    network: context.network,
    title: titleOf(job.label, topics),
    description: maybe(0.8, describe(organisation, job.label, topics, catalogue.language)),
    fieldOfWork: maybe(0.85, job.field),
    kind,
    requirements,
    period: maybe(0.98, { start: dateOfDay(start), end: dateOfDay(end) }),
    flexibility: maybe(0.45, drawFlexibility(random, end - start)),
    hoursPerWeek: maybe(0.97, { minimum, maximum }),
    location: maybe(0.95, organisation.location),
    remoteShare: maybe(0.7, random.pick([0, 0, 0.2, 0.4, 0.4, 0.6, 1])),
    engagements: maybe(0.97, drawEngagements(random, words.engagements, kind)),
    compensation: maybe(0.96, drawCompensation(random, policy?.compensation, policy?.maximumRatePerHour)),
    seats: seats === 1 && random.chance(0.5) ? undefined : seats,
    growthSeats: teaches && random.chance(0.4) ? 1 : undefined,
    languages: maybe(0.4, [{ language: "nl", speaking: random.pick(["B2", "C1"] as const), writing: "B2" as const }]),
    clearances: maybe(0.25, ["VOG"]),
    grades: maybe(0.9, { minimum: Math.max(1, job.grade - 2), maximum: Math.min(18, job.grade + 2) }),
    audience: drawAudience(random, context),
    motives: maybe(0.6, random.sample(words.motives, random.integer(1, 3))),
    coreQualities: maybe(0.6, random.sample(words.coreQualities, random.integer(1, 3))),
    urgency: maybe(0.5, random.pick(["low", "normal", "normal", "high"] as const)),
    status: random.weighted([
      [undefined, 50],
      ["open" as const, 50],
    ]),
  }) as Assignment;
}

/** How far the period gives way: never more than half of it in all. */
function drawFlexibility(random: Random, days: number): NonNullable<Assignment["flexibility"]> {
  const most = Math.floor(days / 4);
  return {
    startDays: Math.min(most, random.pick([7, 14, 28, 42])),
    endDays: Math.min(most, random.pick([0, 14, 28])),
  };
}

/** Three to eight skills: one or two musts, then what should be there, what is nice, and what can be learned. */
function drawRequirements(random: Random, { catalogue }: MarketContext, job: Job, kind: AssignmentKind): Requirement[] {
  const musts = random.chance(0.85) ? 1 : 2;
  // A must is something that not everyone can do: one of the skills that few jobs share.
  const telling = random.shuffled(job.essential.slice(0, Math.max(musts, Math.ceil((2 * job.essential.length) / 3))));
  const essential = [...telling, ...random.shuffled(job.essential.slice(telling.length))];
  const optional = random.shuffled(job.optional);
  const count = random.integer(3, 8);
  const fromElsewhere = catalogue.skills[catalogue.skillLaw.draw(random)]!;
  const skills = [
    ...new Set([
      ...essential.slice(0, musts + 2),
      ...optional.slice(0, 2),
      ...essential.slice(musts + 2),
      ...optional.slice(2),
      fromElsewhere,
    ]),
  ];
  const strictness = kind === "gig" ? 0 : 0.4;
  return skills.slice(0, count).map((skill, position) => {
    const importance: Importance =
      position < musts
        ? "must"
        : random.weighted([
            ["should", 50],
            ["nice", 32],
            ["learn-here", 18],
          ]);
    const level =
      importance === "must" ? random.pick(random.chance(strictness / 2) ? [3, 4] : [2, 2, 3]) : random.integer(1, 4);
    return present({
      skill,
      importance,
      level: importance !== "learn-here" && random.chance(0.8) ? level : undefined,
      weight: random.chance(0.08) ? random.pick([1, 3, 5]) : undefined,
      waivable: importance === "must" && random.chance(0.25) ? true : undefined,
    }) as Requirement;
  });
}

/** The work form of an open post, in words that have one; no other kind of work uses it. */
const postForm = "new-post";

function drawEngagements(random: Random, all: readonly string[], kind: AssignmentKind): string[] {
  if (kind === "vacancy" && all.includes(postForm)) return [postForm];
  const forms = all.filter((form) => form !== postForm);
  const chosen = forms.filter((_, position) => random.chance(0.9 / (1 + position * 0.3)));
  return chosen.length > 0 ? chosen : [random.pick(forms.length > 0 ? forms : all)];
}

function drawCompensation(
  random: Random,
  allowed: readonly CompensationKind[] | undefined,
  maximumRate: number | undefined,
): Compensation {
  const weights: readonly (readonly [CompensationKind, number])[] = [
    ["unpaid", 16],
    ["cost-recovery", 40],
    ["public-rate", 32],
    ["market", 4],
  ];
  const kind = random.weighted(weights.filter(([each]) => allowed === undefined || allowed.includes(each)));
  const ceiling = random.integer(14, 26) * 5;
  const maximumPerHour = maximumRate === undefined ? ceiling : Math.min(ceiling, maximumRate);
  return kind !== "unpaid" && random.chance(0.9) ? { kind, maximumPerHour } : { kind };
}

/** Most follow the policy; the others open in tiers, to their own people first. */
function drawAudience(random: Random, { today, network, policy }: MarketContext): AudienceTier[] | undefined {
  if (random.chance(policy?.audience === undefined ? 0.6 : 0.85)) return undefined;
  const first = today - random.integer(0, 60);
  const tiers: AudienceTier[] = [{ to: "organisation", opensOn: dateOfDay(first) }];
  if (network !== undefined) tiers.push({ to: "network", opensOn: dateOfDay(first + 14) });
  if (network === undefined || random.chance(0.3)) tiers.push({ to: "everyone", opensOn: dateOfDay(first + 28) });
  return tiers;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The job, with what it is about: the first topic that does not repeat the name of the job. */
function titleOf(job: string, topics: readonly string[]): string {
  const stem = (text: string) => text.toLowerCase().slice(0, 6);
  const words = job.split(" ").map(stem);
  const topic = topics.slice(0, 3).find((each) => !each.split(" ").some((word) => words.includes(stem(word))));
  return `${capitalised(job)}: ${topic ?? topics[0]}`;
}

function describe(organisation: Organisation, job: string, topics: readonly string[], language: string): string {
  const [first, second] = topics;
  if (language === "nl") {
    const also = second === undefined ? "" : ` Ook ${second} hoort erbij.`;
    return `${organisation.name} zoekt voor een tijdelijke opdracht een ${job}. Het gaat vooral om ${first}.${also}`;
  }
  const subjects = second === undefined ? first : `${first}, ${second}`;
  return `${organisation.name} offers a temporary assignment: ${job}. What it is about: ${subjects}.`;
}
