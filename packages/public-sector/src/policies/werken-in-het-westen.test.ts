import type { Organisation } from "@inzet/core";
import { describe, expect, it } from "vitest";
import { municipalities } from "../organisations/municipalities.js";
import { dayAWeek, openNetwork, reasonsOf, wellKnown } from "./network-scenario.js";
import { werkenInHetWesten } from "./werken-in-het-westen.js";

const outsideTheNetwork: Organisation = {
  id: "utrecht",
  name: "Gemeente Utrecht",
  kind: "municipality",
  layer: "local",
  location: { latitude: 52.09, longitude: 5.11 },
  networks: [],
};

const matcher = openNetwork(werkenInHetWesten, {
  organisations: [...municipalities, outsideTheNetwork],
  professionals: [
    wellKnown("colleague", { homeOrganisation: "katwijk", engagements: ["internal-task", "new-post"] }),
    wellKnown("outsider", { homeOrganisation: "utrecht", engagements: ["internal-task", "new-post"] }),
    wellKnown("stranger", { engagements: ["internal-task", "new-post"] }),
    wellKnown("independent", {
      homeOrganisation: "katwijk",
      employment: { kind: "self-employed" },
      engagements: ["self-employed"],
    }),
  ],
  assignments: [
    dayAWeek("task", "leiden", { engagements: ["internal-task"] }),
    dayAWeek("vacancy", "leiden", { kind: "vacancy", engagements: ["new-post"] }),
    dayAWeek("without-kind", "leiden", { engagements: ["internal-task", "new-post"], kind: undefined } as never),
  ],
});

describe("Werken in het Westen", () => {
  it("shows an outsider the vacancy but not the temporary assignment", () => {
    expect(matcher.evaluate("outsider", "vacancy").eligibility).toBe("yes");
    const task = matcher.evaluate("outsider", "task");
    expect(task.eligibility).toBe("no");
    expect(reasonsOf(task, "audience")).toEqual(["no members-only"]);
    expect(matcher.rank("vacancy").matches.map((match) => match.professionalId)).toContain("outsider");
    expect(matcher.rank("task").matches.map((match) => match.professionalId)).not.toContain("outsider");
  });

  it("shows an employee of a member both", () => {
    expect(matcher.evaluate("colleague", "vacancy").eligibility).toBe("yes");
    expect(matcher.evaluate("colleague", "task").eligibility).toBe("yes");
  });

  it("leaves open whether someone whose employer is unknown may see the temporary assignment", () => {
    expect(matcher.evaluate("stranger", "vacancy").eligibility).toBe("yes");
    const task = matcher.evaluate("stranger", "task");
    expect(task.eligibility).toBe("unknown");
    expect(reasonsOf(task, "audience")).toEqual(["unknown membership-unknown"]);
  });

  it("does not hire the self-employed", () => {
    expect(reasonsOf(matcher.evaluate("independent", "task"), "engagement")).toEqual(["no no-shared-form"]);
  });

  it("asks no release for a new post, and asks it for a task", () => {
    const held = openNetwork(werkenInHetWesten, {
      organisations: municipalities,
      professionals: [
        wellKnown("held", {
          homeOrganisation: "katwijk",
          engagements: ["internal-task", "new-post"],
          release: { status: "refused" },
        }),
      ],
      assignments: [
        dayAWeek("task", "leiden", { engagements: ["internal-task"] }),
        dayAWeek("vacancy", "leiden", { kind: "vacancy", engagements: ["new-post"] }),
      ],
    });
    expect(held.evaluate("held", "vacancy").eligibility).toBe("yes");
    expect(reasonsOf(held.evaluate("held", "task"), "release")).toEqual(["no refused"]);
  });
});
