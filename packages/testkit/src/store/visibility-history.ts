import type { Consent, Professional, StoreOperation } from "@inzet/core";
import { recordKey, type Viewer, viewerRoles } from "@inzet/core/storage";
import fc from "fast-check";
import { arbitraries } from "../arbitraries/index.js";
import { oneOf, partial, someOf } from "../arbitraries/primitives.js";

const professionals = ["p1", "p2", "p3", "\u{1f30a}"];
const assignments = ["a1", "a2", "\uff21"];
const organisations = ["o1", "o2", "o3"];
const networks = ["n1", "n2"];
const days = ["2026-01-01", "2026-02-01", "2026-03-01", "2026-04-01"];
const all = arbitraries({ professionals, assignments, organisations, networks });
const day = oneOf(days);

const consent: fc.Arbitrary<Consent> = partial(
  {
    purpose: oneOf(["show-profile", "show-profile", "show-identity", "share-outside-network", "matching"] as const),
    given: oneOf([true, true, true, false]),
    organisation: oneOf(organisations),
    on: day,
    until: day,
  },
  ["purpose", "given"],
);

const professional: fc.Arbitrary<Professional> = partial(
  {
    id: oneOf(professionals),
    homeOrganisation: oneOf(organisations),
    grade: fc.integer({ min: 1, max: 18 }),
    conflicts: fc.record({ organisations: someOf(organisations) }, { noNullPrototype: true }),
    consents: fc.array(consent, { maxLength: 6 }),
  },
  ["id"],
);

const assignment = fc
  .tuple(
    all.assignment,
    oneOf(assignments),
    fc.option(
      fc.array(
        partial(
          {
            to: oneOf(["organisation", "invited", "network", "everyone"] as const),
            network: oneOf(networks),
            opensOn: day,
          },
          ["to"],
        ),
        { minLength: 1, maxLength: 3 },
      ),
      { nil: undefined },
    ),
    oneOf(["draft", "open", "filled"] as const),
  )
  .map(([record, id, audience, status]) => {
    const { audience: _, ...rest } = record;
    return { ...rest, id, status, ...(audience === undefined ? {} : { audience }) };
  });

const renamed = <Named extends { readonly id: string }>(records: fc.Arbitrary<Named>, ids: readonly string[]) =>
  fc.tuple(records, oneOf(ids)).map(([record, id]) => ({ ...record, id }));

const records = {
  professional,
  assignment,
  organisation: renamed(all.organisation, organisations),
  network: renamed(all.network, networks),
  policy: renamed(all.policy, networks),
  conversation: all.conversation,
  identity: all.identity,
};

type Kind = keyof typeof records;

const kinds: readonly Kind[] = [
  ...Array<Kind>(6).fill("professional"),
  ...Array<Kind>(4).fill("assignment"),
  ...Array<Kind>(3).fill("conversation"),
  ...Array<Kind>(3).fill("identity"),
  "organisation",
  "network",
  "policy",
];

const keys: Readonly<Record<Kind, readonly string[]>> = {
  professional: professionals,
  assignment: assignments,
  organisation: organisations,
  network: networks,
  policy: networks,
  conversation: professionals.flatMap((one) => assignments.map((other) => `${one} ${other}`)),
  identity: professionals,
};

/** The streams that histories write to: of records, and of none. */
export const streams: readonly string[] = [
  ...professionals.map((id) => `professional:${id}`),
  ...assignments.map((id) => `assignment:${id}`),
  "professional:nobody",
  "ledger",
  "professional",
];

/** Keys of all records that histories write, by kind. */
export const historyKeys: readonly (readonly [kind: Kind, id: string])[] = (Object.keys(keys) as Kind[]).flatMap(
  (kind) => [...keys[kind], "nobody"].map((id) => [kind, id] as const),
);

const operation: fc.Arbitrary<StoreOperation> = oneOf([...Array<string>(14).fill("put"), ..."dddaaaa"]).chain(
  (what): fc.Arbitrary<StoreOperation> =>
    what === "a"
      ? fc.record({
          operation: fc.constant("append" as const),
          stream: oneOf(streams),
          events: fc.array(fc.record({ n: fc.nat({ max: 99 }) }, { noNullPrototype: true }), { maxLength: 3 }),
        })
      : oneOf(kinds).chain(
          (kind): fc.Arbitrary<StoreOperation> =>
            what === "d"
              ? oneOf(keys[kind]).map((id) => ({ operation: "delete", kind, id }) as const)
              : (records[kind] as fc.Arbitrary<never>).map((record) => ({ operation: "put", kind, record }) as const),
        ),
);

/** Writes in batches, without deletions of what is not there. */
export const historyArbitrary: fc.Arbitrary<readonly (readonly StoreOperation[])[]> = fc
  .array(fc.array(operation, { minLength: 1, maxLength: 6 }), { minLength: 10, maxLength: 30 })
  .map((batches) => {
    const there = new Set<string>();
    return batches.map((batch) =>
      batch.filter((each) => {
        if (each.operation === "put") there.add(`${each.kind} ${recordKey(each.kind, each.record as never)}`);
        return each.operation !== "delete" || there.delete(`${each.kind} ${each.id}`);
      }),
    );
  });

/** Anybody who may look. */
export const viewerArbitrary: fc.Arbitrary<Viewer> = partial(
  {
    organisation: oneOf([...organisations, "o4"]),
    role: oneOf(viewerRoles),
    today: oneOf([...days, "2025-12-31", "2026-02-15", "2026-12-31"]),
    professional: oneOf([...professionals, "nobody"]),
    networks: someOf(networks),
    invitations: someOf(networks),
    outside: fc.boolean(),
  },
  ["organisation", "role", "today"],
);
