import { formatCard, type MachineCard } from "../machine-card.js";
import type { AdapterFindings } from "./findings.js";

/** Writes findings as a page. */
export function toMarkdown(card: MachineCard, findings: readonly AdapterFindings[]): string {
  const number = (value: number, digits = 0) =>
    value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const parts = findings.map(({ adapter, comparisons, load, candidates, following }) => {
    const contests = comparisons.map(
      ({ what, adapterMicroseconds, plainMicroseconds, ratio }) =>
        `| ${what} | ${number(adapterMicroseconds)} µs | ${number(plainMicroseconds)} µs | ${number(ratio, 2)} |`,
    );
    const questions = candidates.map(
      (each) =>
        `| \`${each.eligibility}\` | ${each.assignments} | ${number(each.candidates)} | ${number(each.candidatesMs, 1)} ms | ${number(each.everythingMs)} ms | ${number(each.ratio, 1)} × |`,
    );
    const size = load.bytes === undefined ? "" : `, ${number(load.bytes / 1e6)} MB`;
    return `## ${adapter}

The adapter beside the plain driver that sends the same statements, a record each; medians of pieces that both do in turn.

| work | adapter | plain driver | ratio |
|---|---|---|---|
${contests.join("\n")}

${number(load.records)} professionals are loaded in ${number(load.seconds, 1)} s${size}. Candidates of assignments with a must, beside reading everybody and asking
core; the answers are equal.

| eligibility | assignments | candidates | in the database | everything read | faster |
|---|---|---|---|---|---|
${questions.join("\n")}

A matcher on another connection has a change ${number(following.medianMs)} ms after it was acknowledged (median of ${following.writes}; slowest
${number(following.slowestMs)} ms).
`;
  });
  return `# Stores: what do the adapters cost, and what do candidates save?

${formatCard(card)}. \`npm run bench -- storage\`; the plain driver gets the statements that the adapter was seen to send, with their values; it
writes the JSON that goes in, and reads that of records that come out, as anyone has to. What it leaves out are the promises: checks, copies, versions. All garbage is
collected before each turn; what was compiled can go with it, which costs whoever runs more code.

${parts.join("\n")}`;
}
