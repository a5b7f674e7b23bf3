import { describe, expect, it } from "vitest";
import type { Assignment, Policy, Professional, Release, ReleasePolicy } from "../../model/index.js";
import { organisations } from "../../pair/small-market.fixture.js";
import { observed } from "../observation.fixture.js";
import { released } from "./released.js";

interface Case {
  readonly release?: Release;
  readonly standing?: ReleasePolicy;
  readonly employment?: Professional["employment"];
  readonly assignment?: Partial<Assignment>;
  readonly policy?: Policy;
  readonly homeOrganisation?: string;
}

const twoDays = { hoursPerWeek: { minimum: 16 } };

function read({ release, standing, employment, assignment = twoDays, policy, homeOrganisation = "alphen" }: Case) {
  const professional = {
    homeOrganisation,
    employment: employment ?? { kind: "permanent" as const },
    ...(release && { release }),
  };
  const parties = organisations.map((party) => ({ ...party, ...(standing && { release: standing }) }));
  return released.read(observed({ professional, assignment, organisations: parties, ...(policy && { policy }) }));
}

describe("released", () => {
  it.each<[string, Case, string, string]>([
    ["nothing known", {}, "unknown", "not-known"],
    ["granted", { release: { status: "granted" } }, "green", "released"],
    ["granted as a rule", { standing: { standing: "granted" } }, "green", "released"],
    ["granted for one day of the two", { release: { status: "granted", hoursPerWeek: 8 } }, "red", "not-for-this"],
    [
      "granted for one day, hours asked unknown",
      { release: { status: "granted", hoursPerWeek: 8 }, assignment: {} },
      "amber",
      "released-in-part",
    ],
    ["refused", { release: { status: "refused" } }, "red", "not-released"],
    ["refused as a rule", { standing: { standing: "refused" } }, "red", "not-released"],
    [
      "refused as a rule, granted to this person",
      { standing: { standing: "refused" }, release: { status: "granted" } },
      "green",
      "released",
    ],
    ["asked", { release: { status: "asked" } }, "amber", "asked"],
    ["not asked", { release: { status: "not-asked" } }, "amber", "not-asked"],
    ["on request", { standing: { standing: "on-request" } }, "amber", "not-asked"],
    ["refused, but perhaps self-employed", { employment: {}, release: { status: "refused" } }, "unknown", "not-known"],
    ["self-employed", { employment: { kind: "self-employed" } }, "green", "not-needed"],
    ["at home", { homeOrganisation: "leiden" }, "green", "not-needed"],
    ["where nobody needs it", { policy: { id: "p", releaseRequired: false } }, "green", "not-needed"],
  ])("reads someone %s", (_, given, state, code) => {
    expect(read(given)).toMatchObject({ state, code });
  });
});
