import { dateOfDay, type Evidence, type SkillClaim } from "@inzet/core";
import type { Catalogue, Job } from "./catalogue.js";
import { present } from "./present.js";
import type { Random } from "./random.js";

/** What claims depend on. */
export interface ClaimContext {
  readonly catalogue: Catalogue;
  readonly job: Job;
  /** A job that the person had before. */
  readonly earlierJob: Job | undefined;
  /** 0 for a starter, 1 for someone at the end of a career. */
  readonly seniority: number;
  /** Whether the profile is filled in well. */
  readonly rich: boolean;
  /** Day number of today. */
  readonly today: number;
}

const evidenceByTrust: readonly (readonly [Evidence, number])[] = [
  ["claimed", 50],
  ["self-tested", 18],
  ["endorsed", 16],
  ["assessed", 8],
  ["proven", 8],
];

/** Skills that someone with a job has: most of its essential ones, some optional ones, a few from elsewhere. */
export function drawClaims(random: Random, context: ClaimContext): SkillClaim[] {
  const { catalogue, job, rich, seniority } = context;
  const core = random.shuffled(job.essential).filter(() => random.chance(rich ? 0.93 : 0.8));
  const extra = random.shuffled(job.optional).filter(() => random.chance(0.3 + 0.25 * seniority));
  const other = Array.from({ length: random.integer(1, 4) }, () => catalogue.skills[catalogue.skillLaw.draw(random)]!);
  const earlier = random.shuffled(context.earlierJob?.essential ?? []).filter(() => random.chance(0.85));
  const most = rich ? random.integer(14, 26) : random.integer(2, 4);
  const ofJob = new Set([...core.slice(0, rich ? 12 : 3), ...earlier.slice(0, rich ? 10 : 0)]);
  const skills = [...new Set([...ofJob, ...extra, ...other])].slice(0, most);
  return skills.map((skill) => drawClaim(random, skill, ofJob.has(skill), context));
}

function drawClaim(random: Random, skill: string, ofJob: boolean, context: ClaimContext): SkillClaim {
  const { rich, seniority, today } = context;
  const known = rich ? 0.96 : 0.3;
  const strength = (ofJob ? 2.5 : 1.2) + 2.4 * seniority + (random.next() * 1.8 - 0.9);
  const years = Math.round((ofJob ? 0.8 : 0.35) * (2 + 26 * seniority) * (0.5 + random.next() * 0.5));
  const daysAgo = Math.floor(random.next() * random.next() * (ofJob ? 900 : 4000));
  return present({
    skill,
    level: random.chance(known) ? Math.max(1, Math.min(5, Math.round(strength))) : undefined,
    evidence: random.chance(known) ? random.weighted(evidenceByTrust) : undefined,
    lastUsedOn: random.chance(known * 0.8) ? dateOfDay(today - daysAgo) : undefined,
    years: random.chance(known * 0.8) ? years : undefined,
  }) as SkillClaim;
}
