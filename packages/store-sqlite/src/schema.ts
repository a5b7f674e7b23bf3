/** Says in the header of a file that it is ours: "inzt" in ASCII. */
export const applicationId = 0x69_6e_7a_74;

/** One step of the schema. A step that was published never changes. */
export interface Migration {
  /** The version that the file has afterwards. */
  readonly version: number;
  /** What it is for. */
  readonly change: string;
  readonly text: string;
}

/** All steps, by version. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    change: "records, events, grants, facts",
    text: `
      -- A deleted record leaves its version behind, with record NULL. sort_key: the UTF-16 units of the id, high byte first.
      CREATE TABLE records (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        version INTEGER NOT NULL,
        record TEXT,
        sort_key BLOB NOT NULL,
        PRIMARY KEY (kind, id)
      ) STRICT;
      CREATE INDEX records_in_order ON records (kind, sort_key) WHERE record IS NOT NULL;

      -- Every write of a record, identities left out, in the order in which they took place.
      CREATE TABLE writes (
        position INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        version INTEGER NOT NULL,
        UNIQUE (kind, id, version),
        FOREIGN KEY (kind, id) REFERENCES records (kind, id)
      ) STRICT;

      CREATE TABLE streams (
        stream TEXT PRIMARY KEY,
        length INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE events (
        stream TEXT NOT NULL REFERENCES streams (stream),
        sequence INTEGER NOT NULL,
        event TEXT NOT NULL,
        PRIMARY KEY (stream, sequence)
      ) STRICT;

      -- Who may see a record. except: ids of organisations with a space before, between and after.
      CREATE TABLE grants (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        "right" TEXT NOT NULL,
        token TEXT NOT NULL,
        from_day TEXT NOT NULL,
        until_day TEXT NOT NULL,
        "except" TEXT NOT NULL,
        PRIMARY KEY (kind, id, "right", token, from_day, until_day, "except"),
        FOREIGN KEY (kind, id) REFERENCES records (kind, id)
      ) STRICT, WITHOUT ROWID;

      -- What candidates are chosen by. NULL is unknown; lists are JSON.
      CREATE TABLE professional_facts (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        sort_key BLOB NOT NULL UNIQUE,
        home TEXT,
        independent INTEGER NOT NULL,
        conflicts TEXT NOT NULL,
        engagements TEXT,
        grade INTEGER,
        paused_until TEXT,
        employment_end TEXT,
        open_ended INTEGER NOT NULL,
        clearances TEXT,
        languages TEXT,
        x REAL,
        y REAL,
        z REAL,
        reach REAL
      ) STRICT;
      -- Profiles have dozens of skills, and ids of skills are long: by number they take a quarter of the room.
      CREATE TABLE skills (
        number INTEGER PRIMARY KEY,
        skill TEXT NOT NULL UNIQUE
      ) STRICT;
      CREATE TABLE professional_skills (
        professional INTEGER NOT NULL REFERENCES professional_facts (number) ON DELETE CASCADE,
        skill INTEGER NOT NULL REFERENCES skills (number),
        level INTEGER,
        lacking INTEGER NOT NULL,
        PRIMARY KEY (professional, skill, lacking)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX professionals_by_skill ON professional_skills (skill, lacking, level);
    `,
  },
];
