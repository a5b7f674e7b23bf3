import { createMatcher, type MatchStore } from "@inzet/core";
import { candidateQuery, eachRecord, isCandidate } from "@inzet/core/storage";
import type { CandidateFindings, FollowingFindings } from "./findings.js";
import { type StoredMarket, today } from "./market.js";
import { median } from "./timing.js";

/** Asks the store for candidates of assignments with a must, and compares with reading everybody and asking core; the answers are equal. */
export async function measureCandidates(store: MatchStore, market: StoredMarket): Promise<CandidateFindings[]> {
  const asked = market.assignments.filter((each) => each.requirements?.some(({ importance }) => importance === "must"));
  const findings: CandidateFindings[] = [];
  for (const eligibility of ["yes", "possible"] as const) {
    const times = { candidates: [] as number[], everything: [] as number[], counts: [] as number[] };
    for (const assignment of asked.slice(0, eligibility === "yes" ? 9 : 5)) {
      const query = candidateQuery(assignment, { taxonomy: market.taxonomy, today, eligibility });
      const there: string[] = [];
      let start = performance.now();
      for (let after: string | undefined, more = true; more; ) {
        const page = await store.candidates(query, { limit: 10_000, ...(after === undefined ? {} : { after }) });
        for (const { id } of page.items) there.push(id);
        after = page.next;
        more = after !== undefined;
      }
      times.candidates.push(performance.now() - start);
      const here: string[] = [];
      start = performance.now();
      for await (const { id, record } of eachRecord(store, "professional", { pageSize: 10_000 })) {
        if (isCandidate(query, record)) here.push(id);
      }
      times.everything.push(performance.now() - start);
      times.counts.push(there.length);
      if (JSON.stringify(there) !== JSON.stringify(here)) {
        throw new Error(`candidates of ${assignment.id} differ: ${there.length} there, ${here.length} here`);
      }
    }
    const candidatesMs = median(times.candidates);
    const everythingMs = median(times.everything);
    findings.push({
      eligibility,
      assignments: times.counts.length,
      candidates: median(times.counts),
      candidatesMs,
      everythingMs,
      ratio: median(times.everything.map((each, at) => each / times.candidates[at]!)),
    });
  }
  return findings;
}

/** Writes through one store, and waits until a matcher that follows another one has seen it, with the default of `followEvery`. */
export async function measureFollowing(
  writer: MatchStore,
  reader: MatchStore,
  market: StoredMarket,
): Promise<FollowingFindings> {
  const matcher = await createMatcher({ taxonomy: market.taxonomy, today, store: reader });
  const delays: number[] = [];
  for (let at = 0; at < 40; at++) {
    const record = { ...market.professionals[at]!, qualifications: [`round ${at}`] };
    await writer.put("professional", record);
    const written = performance.now();
    while (matcher.professional(record.id)?.qualifications?.[0] !== `round ${at}`) {
      if (performance.now() - written > 10_000) throw new Error("the matcher does not follow");
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    delays.push(performance.now() - written);
    // At another moment of the rhythm each time.
    await new Promise((resolve) => setTimeout(resolve, (at * 37) % 200));
  }
  matcher.stopFollowing();
  return { writes: delays.length, medianMs: median(delays), slowestMs: Math.max(...delays) };
}
