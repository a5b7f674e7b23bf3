/** What generated records may refer to. Whatever is left out falls back on a few made-up ids. */
export interface ArbitraryWorld {
  /** Ids of skills; those of the taxonomy under test. Default: four made-up ones. */
  readonly skills?: readonly string[];
  /** Ids of organisations. Default: three made-up ones. */
  readonly organisations?: readonly string[];
  /** Ids of professionals, for conflicts, identities and conversations. Default: three made-up ones. */
  readonly professionals?: readonly string[];
  /** Ids of assignments, for wishes, commitments and conversations. Default: three made-up ones. */
  readonly assignments?: readonly string[];
  /** Ids of networks. Default: two made-up ones. */
  readonly networks?: readonly string[];
  /** Ids of work forms. Default: three made-up ones. */
  readonly engagements?: readonly string[];
  /** Ids of criteria, for a policy's weights. Default: those that are built in. */
  readonly criteria?: readonly string[];
}

/** The world with nothing left out. */
export type FullWorld = { readonly [Field in keyof Required<ArbitraryWorld>]: readonly string[] };

const defaults: FullWorld = {
  skills: ["skill-a", "skill-b", "skill-c", "skill-d"],
  organisations: ["organisation-a", "organisation-b", "organisation-c"],
  professionals: ["professional-a", "professional-b", "professional-c"],
  assignments: ["assignment-a", "assignment-b", "assignment-c"],
  networks: ["network-a", "network-b"],
  engagements: ["form-a", "form-b", "form-c"],
  criteria: [
    "skills",
    "growth",
    "field-of-work",
    "experience",
    "interests",
    "travel",
    "hours",
    "period",
    "language",
    "layer",
  ],
};

/** Fills what the caller left out; an empty list counts as left out. */
export function fullWorld(world: ArbitraryWorld): FullWorld {
  const filled: Record<string, readonly string[]> = {};
  for (const field of Object.keys(defaults) as (keyof FullWorld)[]) {
    const given = world[field];
    filled[field] = given === undefined || given.length === 0 ? defaults[field] : given;
  }
  return filled as FullWorld;
}
