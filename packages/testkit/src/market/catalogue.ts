import type { Taxonomy } from "@inzet/core";
import { Random } from "./random.js";
import { streams } from "./streams.js";
import { Zipf } from "./zipf.js";

/** A job in a market: the skills it takes, where it belongs, what it pays. */
export interface Job {
  /** Id of the occupation's concept, or of a skill when the taxonomy has no occupations. */
  readonly id: string;
  /** Name in the language of the market. */
  readonly label: string;
  /** Ids of skills, those that fewest jobs share first. */
  readonly essential: readonly string[];
  readonly optional: readonly string[];
  /** Field of work. */
  readonly field: string;
  /** The salary scale in the middle of its range. */
  readonly grade: number;
}

/** Jobs and skills that a market draws from, the most common first. */
export interface Catalogue {
  readonly jobs: readonly Job[];
  readonly jobLaw: Zipf;
  readonly skills: readonly string[];
  readonly skillLaw: Zipf;
  /** Fields of work of all jobs, each once. */
  readonly fields: readonly string[];
  /** Language of labels. */
  readonly language: string;
  /** Name of a concept. */
  label(id: string): string;
  /** Ids of the specialisations of a skill, at any depth. */
  narrower(id: string): readonly string[];
}

/** Flattens the law of jobs, so that no single job makes up more than about a sixth of a market. */
const jobShift = 1;

/** A job needs a few skills to be recognisable. */
const fewestSkills = 4;

/** Work that governments have, by ISCO-08: leading, advising, engineering, law, social work, ICT, permits, clerks, wardens. */
const publicWork = /^C?(11|121|13[34]|21[1346]|24[1-3]|25|26[1-4]|3112|3257|3313|3323|33[45]|341|35|41|422|44|541)/;

/** Salary scale in the middle of a job's range, by ISCO-08 major group. */
const gradesByMajorGroup: Readonly<Record<string, readonly number[]>> = {
  "1": [12, 13, 13, 14],
  "2": [9, 10, 10, 11, 11, 12],
  "3": [8, 9, 9, 10],
  "4": [6, 7, 7, 8],
};

/** Reads the jobs and skills of a taxonomy and decides, by the seed, which are common. */
export function createCatalogue(
  taxonomy: Taxonomy,
  seed: number,
  { language, minimumGrade = 1 }: { readonly language: string; readonly minimumGrade?: number | undefined },
): Catalogue {
  const random = new Random(seed, streams.popularity);
  const jobs = random
    .shuffled(readJobs(taxonomy, seed, language))
    // A network of seniors draws its people from the upper scales.
    .map((job) => ({ ...job, grade: Math.max(job.grade, minimumGrade) }));
  const narrower = new Map<string, readonly string[]>();
  const skills = random.shuffled(Array.from({ length: taxonomy.skillCount }, (_, at) => taxonomy.idAt(at)));
  return {
    jobs,
    jobLaw: new Zipf(jobs.length, jobShift),
    skills,
    skillLaw: new Zipf(skills.length),
    fields: [...new Set(jobs.map((job) => job.field))],
    language,
    label: (id) => taxonomy.label(id, language),
    narrower: (id) => {
      let ids = narrower.get(id);
      if (ids === undefined) {
        ids = taxonomy.descendantsAt(taxonomy.indexOf(id)).map((at) => taxonomy.idAt(at));
        narrower.set(id, ids);
      }
      return ids;
    },
  };
}

function readJobs(taxonomy: Taxonomy, seed: number, language: string): Job[] {
  const all: Job[] = [];
  const fitting: Job[] = [];
  const sharing = jobsPerSkill(taxonomy);
  for (let at = taxonomy.skillCount; at < taxonomy.size; at++) {
    if (taxonomy.kindAt(at) !== "occupation") continue;
    const telling = Array.from(taxonomy.essentialAt(at)).sort((a, b) => sharing[a]! - sharing[b]! || a - b);
    const essential = telling.map((skill) => taxonomy.idAt(skill));
    const optional = Array.from(taxonomy.optionalAt(at), (skill) => taxonomy.idAt(skill));
    if (essential.length + optional.length < fewestSkills) continue;
    const code = taxonomy.concept(taxonomy.idAt(at)).code;
    const random = new Random(seed, streams.popularity, at);
    const job: Job = {
      id: taxonomy.idAt(at),
      label: taxonomy.labelAt(at, language),
      essential,
      optional,
      field: fieldOf(taxonomy, at, sharing),
      grade: random.pick(gradesByMajorGroup[code?.replace("C", "")[0] ?? "2"] ?? gradesByMajorGroup["2"]!),
    };
    all.push(job);
    if (code === undefined || publicWork.test(code)) fitting.push(job);
  }
  if (fitting.length >= 10) return fitting;
  return all.length > 0 ? all : jobsFromSkills(taxonomy, seed, language);
}

/** How many occupations name each skill: what many share says little about any of them. */
function jobsPerSkill(taxonomy: Taxonomy): Uint32Array {
  const counts = new Uint32Array(taxonomy.skillCount);
  for (let at = taxonomy.skillCount; at < taxonomy.size; at++) {
    for (const skill of taxonomy.essentialAt(at)) counts[skill]! += 1;
    for (const skill of taxonomy.optionalAt(at)) counts[skill]! += 1;
  }
  return counts;
}

/** The second level of the classification of occupations, or the field that its most telling skills belong to. */
function fieldOf(taxonomy: Taxonomy, occupation: number, sharing: Uint32Array): string {
  const groups = taxonomy.ancestorsAt(occupation).filter((at) => taxonomy.kindAt(at) === "occupation-group");
  const second = groups[groups.length - 2];
  if (second !== undefined) return taxonomy.idAt(second);
  const named = taxonomy.essentialAt(occupation);
  const votes = new Map<number, number>();
  for (const skill of named.length > 0 ? named : taxonomy.optionalAt(occupation)) {
    const ancestors = taxonomy.ancestorsAt(skill);
    const root = ancestors[ancestors.length - 1] ?? skill;
    votes.set(root, (votes.get(root) ?? 0) + 1 / sharing[skill]!);
  }
  let best = occupation;
  let most = 0;
  for (const [root, count] of votes) {
    if (count > most || (count === most && root < best)) {
      best = root;
      most = count;
    }
  }
  return taxonomy.idAt(best);
}

/** A taxonomy without occupations: a job is a skill with those like it. */
function jobsFromSkills(taxonomy: Taxonomy, seed: number, language: string): Job[] {
  const count = Math.min(60, taxonomy.skillCount);
  return Array.from({ length: count }, (_, position) => {
    const at = Math.floor((position * taxonomy.skillCount) / count);
    const near = Array.from(taxonomy.coveringSkills(at).indices.subarray(0, 12), (skill) => taxonomy.idAt(skill));
    const random = new Random(seed, streams.popularity, at);
    const ancestors = taxonomy.ancestorsAt(at);
    return {
      id: taxonomy.idAt(at),
      label: taxonomy.labelAt(at, language),
      essential: [taxonomy.idAt(at), ...near.slice(0, 6)],
      optional: near.slice(6),
      field: taxonomy.idAt(ancestors[ancestors.length - 1] ?? at),
      grade: random.pick(gradesByMajorGroup["2"]!),
    };
  });
}
