import {
  type Assignment,
  createMatcher,
  InzetError,
  type Matcher,
  type MatchStore,
  type Organisation,
  type Policy,
  type Professional,
  type Taxonomy,
} from "@inzet/core";
import { currentDay } from "../commands/options.js";
import { type CheckTargets, checkReferences } from "../records/check-references.js";
import { formatIssues } from "../records/format-issues.js";
import { readMapping } from "../records/read-mapping.js";
import { readRecords } from "../records/read-records.js";
import { type FileKind, pluralOf } from "../records/record-file-kind.js";
import type { RecordReading } from "../records/sift-rows.js";
import { writeRejectedOf } from "../records/write-rejected-of.js";
import { withStore } from "../store/open-store.js";
import { readStore } from "../store/read-store.js";
import { openWithProgress } from "../taxonomy/open-with-progress.js";
import { skillTargets } from "../taxonomy/skill-targets.js";
import { stderrColours, tell } from "../terminal/messages.js";
import type { MarketFileOptions } from "./market-options.js";
import { openPolicy } from "./open-policy.js";

/** A market that was read from files or a store, ready to be asked. */
export interface LoadedMarket {
  readonly matcher: Matcher;
  readonly taxonomy: Taxonomy;
  readonly organisations: readonly Organisation[];
  readonly professionals: readonly Professional[];
  readonly assignments: readonly Assignment[];
  readonly policy?: Policy;
  readonly today: string;
}

/** Findings that are written in full when the answer itself is something else. */
const mostFindings = 10;

/**
 * Reads a market from files, and what no file is named for from the store, if there is one. Rows that cannot go on are reported on standard error and written beside their file; the others go on.
 *
 * @throws InzetError when a file as a whole cannot be read, or no professional or assignment is left.
 */
export async function loadMarket(options: MarketFileOptions): Promise<LoadedMarket> {
  return options.store === undefined
    ? load(options, undefined)
    : withStore(options.store, (store) => load(options, store));
}

async function load(options: MarketFileOptions, store: MatchStore | undefined): Promise<LoadedMarket> {
  const today = options.today ?? currentDay();
  const mapping = options.mapping === undefined ? {} : { mapping: await readMapping(options.mapping) };
  const read = async <Kind extends FileKind>(path: string | undefined, kind: Kind) => {
    if (path !== undefined) return readRecords(path, kind, mapping);
    if (store === undefined) return undefined;
    const reading = await readStore(store, options.store!, kind);
    // A store without organisations or talks says nothing of them; one without people or work has nothing to match.
    return reading.records.length === 0 && kind !== "professional" && kind !== "assignment" ? undefined : reading;
  };
  const organisations = await read(options.organisations, "organisation");
  const professionals = await read(options.professionals, "professional");
  const assignments = await read(options.assignments, "assignment");
  const conversations = await read(options.conversations, "conversation");
  const policy = options.policy === undefined ? undefined : await openPolicy(options.policy);
  const taxonomy = await openWithProgress(options.taxonomy, options.cache);

  const targets: CheckTargets = {
    ...skillTargets(taxonomy),
    ...(organisations === undefined ? {} : { organisations: idsOf(organisations) }),
    ...(policy === undefined ? {} : await knownWorkForms(policy)),
  };
  const people = checkReferences(professionals!, targets);
  const offers = checkReferences(assignments!, targets);
  const talks =
    conversations && checkReferences(conversations, { professionals: idsOf(people), assignments: idsOf(offers) });
  reportRejected([organisations, people, offers, talks].flatMap((reading) => reading ?? []));
  for (const reading of [people, offers]) requireSome(reading);

  const matcher = createMatcher({ taxonomy, today, ...(policy === undefined ? {} : { policy }) });
  matcher.addOrganisations(recordsOf(organisations));
  matcher.addProfessionals(recordsOf(people));
  matcher.addAssignments(recordsOf(offers));
  matcher.addConversations(recordsOf(talks));
  return {
    matcher,
    taxonomy,
    today,
    organisations: recordsOf(organisations),
    professionals: recordsOf(people),
    assignments: recordsOf(offers),
    ...(policy === undefined ? {} : { policy }),
  };
}

/**
 * The work forms that records may name: those of the network, and those that others know. A person may well say to work in a form that
 * this network does not have; a form that nobody has is a slip of the pen. A network that names none knows any.
 */
async function knownWorkForms({ engagements }: Policy): Promise<CheckTargets> {
  if (engagements === undefined) return {};
  const { engagementForms } = await import("@inzet/public-sector");
  return { engagements: new Set([...engagements, ...engagementForms].map(({ id }) => id)) };
}

function recordsOf<Kind extends FileKind>(reading: RecordReading<Kind> | undefined) {
  return reading?.records.map(({ record }) => record) ?? [];
}

function idsOf(reading: RecordReading<"organisation" | "professional" | "assignment">): ReadonlySet<string> {
  return new Set(reading.records.map(({ record }) => record.id));
}

function reportRejected(readings: readonly RecordReading[]): void {
  const written = writeRejectedOf(readings);
  for (const { file, kind, records, rejected } of readings) {
    if (rejected.length === 0) continue;
    const { text, findings } = formatIssues(rejected, stderrColours, mostFindings);
    const where = written.get(file);
    tell(text);
    tell(
      stderrColours.yellow(
        `${file}: ${rejected.length} rows rejected with ${findings} faults${where === undefined ? "" : `, written to ${where}`}; ` +
          `${records.length} good ${pluralOf(kind)} go on`,
      ),
    );
  }
}

function requireSome({ file, stored, kind, records, rejected }: RecordReading): void {
  if (records.length > 0) return;
  throw new InzetError("INVALID_RECORD", {
    message: `${file} must hold at least one good ${kind}, and holds ${rejected.length === 0 ? "no rows" : "none"}`,
    advice:
      rejected.length === 0
        ? `put ${pluralOf(kind)} in it${stored ? ", with inzet import" : ""}.`
        : "mend the rows that are reported above.",
    details: { file, rejected: rejected.length },
  });
}
