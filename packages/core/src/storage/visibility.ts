import type { Assignment, Professional, RecordByKind, RecordKind } from "../model/index.js";
import { always, consentDays, type DayRange, daysInBoth } from "./consent-days.js";
import { tokensOf, type Viewer } from "./viewer.js";

/**
 * What a grant allows: to see the record; to see who is behind a professional; to read conversations and events about the record. The
 * two for those outside the network need consent to sharing too.
 */
export type Right = "see" | "see-outside" | "identify" | "identify-outside" | "talk";

/** A right to something about a record, for everyone who holds a token, on some days. */
export interface Grant extends DayRange {
  readonly right: Right;
  /** Who has it, as {@link tokensOf} names them. */
  readonly token: string;
  /** Ids of organisations whose people do not have it all the same. */
  readonly except: readonly string[];
}

/** A record whose grants decide about another, or about itself. */
export interface Guard {
  readonly kind: "professional" | "assignment";
  readonly id: string;
  readonly right: Right;
}

/**
 * Lists who may see a record, and what hangs on it; for authors of adapters, who keep the list beside the record.
 *
 * @param kind - Kind of record.
 * @param record - The record.
 * @returns The grants of a professional or an assignment; none for other kinds, see {@link guardsOf}.
 * @remarks A professional is seen by themselves, by coordinators at home, and where the last word of consent to `show-profile` towards
 * the viewer's organisation is a yes on that day; who they are, with `show-identity` besides; from outside the network, with
 * `share-outside-network` besides. An assignment is seen by its own organisation, while it is a draft not by employees; by
 * others from the day that a tier of its audience opens to them; one without an audience by its network.
 * What nobody allowed is hidden. O(consents²).
 */
export function grantsOf<Kind extends RecordKind>(kind: Kind, record: RecordByKind[Kind]): readonly Grant[] {
  if (kind === "professional") return grantsOfProfessional(record as Professional);
  return kind === "assignment" ? grantsOfAssignment(record as Assignment) : [];
}

function grantsOfProfessional({ id, homeOrganisation, consents = [] }: Professional): readonly Grant[] {
  const tokens = [`self:${id}`, ...(homeOrganisation === undefined ? [] : [`coordinator:${homeOrganisation}`])];
  const rights: readonly Right[] = ["see", "see-outside", "identify", "identify-outside", "talk"];
  const { from, until } = always;
  const grants = tokens.flatMap((token) => rights.map((right): Grant => ({ right, token, except: [], from, until })));
  const named = [...new Set(consents.flatMap(({ organisation }) => organisation ?? []))];
  for (const organisation of [undefined, ...named]) {
    const days = (purpose: Parameters<typeof consentDays>[1]) => consentDays(consents, purpose, organisation);
    const see = days("show-profile");
    if (see.length === 0) continue;
    const identify = daysInBoth(see, days("show-identity"));
    const outside = days("share-outside-network");
    const token = organisation === undefined ? "everyone" : `organisation:${organisation}`;
    const except = organisation === undefined ? named : [];
    const add = (right: Right, ranges: readonly DayRange[]) => {
      for (const range of ranges) grants.push({ right, token, except, ...range });
    };
    add("see", see);
    add("see-outside", daysInBoth(see, outside));
    add("identify", identify);
    add("identify-outside", daysInBoth(identify, outside));
  }
  return grants;
}

function grantsOfAssignment({ organisation, network, audience, status }: Assignment): readonly Grant[] {
  const own = ["coordinator", "client", ...(status === "draft" ? [] : ["employee"])];
  const grants = own.flatMap((role) => see(`${role}:${organisation}`));
  for (const role of ["coordinator", "client"]) {
    grants.push({ right: "talk", token: `${role}:${organisation}`, except: [], ...always });
  }
  if (status === "draft") return grants;
  for (const tier of audience ?? [{ to: "network" as const }]) {
    const from = tier.opensOn ?? always.from;
    const of = tier.network ?? network;
    if (tier.to === "everyone") grants.push(...see("everyone", from));
    else if (tier.to !== "organisation" && of !== undefined) grants.push(...see(`${tier.to}:${of}`, from));
  }
  return grants;
}

function see(token: string, from = always.from): Grant[] {
  const rights = ["see", "see-outside"] as const;
  return rights.map((right) => ({ right, token, except: [], from, until: always.until }));
}

/**
 * Names the records whose grants decide whether a record is seen; for authors of adapters.
 *
 * @param kind - Kind of record.
 * @param key - Its key, as `recordKey` names it.
 * @returns The guards, of which one has to let the viewer in; `undefined` for kinds that everyone sees.
 */
export function guardsOf(kind: RecordKind, key: string, viewer: Viewer): readonly Guard[] | undefined {
  const outside = viewer.outside === true;
  switch (kind) {
    case "professional":
    case "assignment":
      return [{ kind, id: key, right: outside ? "see-outside" : "see" }];
    case "identity":
      return [{ kind: "professional", id: key, right: outside ? "identify-outside" : "identify" }];
    case "conversation": {
      const [professional, assignment] = key.split(" ") as [string, string];
      return [
        { kind: "professional", id: professional, right: "talk" },
        { kind: "assignment", id: assignment, right: "talk" },
      ];
    }
    default:
      return undefined;
  }
}

/**
 * Names the record whose grants decide whether a stream is seen; for authors of adapters.
 *
 * @returns The guard; `undefined` for a stream that only the portal itself reads.
 */
export function guardOfStream(stream: string): Guard | undefined {
  const colon = stream.indexOf(":");
  const kind = stream.slice(0, Math.max(0, colon));
  return kind === "professional" || kind === "assignment"
    ? { kind, id: stream.slice(colon + 1), right: "talk" }
    : undefined;
}

/**
 * Tells whether one of some grants gives a viewer a right; for authors of adapters, and the oracle for those that ask a database.
 *
 * @remarks A grant counts when its token is one of the viewer's, `from ≤ today < until`, and the viewer's organisation is not excepted.
 */
export function grantedTo(grants: readonly Grant[], right: Right, viewer: Viewer): boolean {
  const tokens = tokensOf(viewer);
  return grants.some(
    (grant) =>
      grant.right === right &&
      tokens.includes(grant.token) &&
      grant.from <= viewer.today &&
      viewer.today < grant.until &&
      !grant.except.includes(viewer.organisation),
  );
}
