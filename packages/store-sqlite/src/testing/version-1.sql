-- A file of schema version 1, as the first release wrote it. Never change it: it stands for the files that portals have.
PRAGMA foreign_keys = OFF;
PRAGMA application_id = 1768847988;
PRAGMA user_version = 1;
BEGIN TRANSACTION;
CREATE TABLE events (
  stream TEXT NOT NULL REFERENCES streams (stream),
  sequence INTEGER NOT NULL,
  event TEXT NOT NULL,
  PRIMARY KEY (stream, sequence)
) STRICT;
INSERT INTO "events" VALUES('log',0,'{"n":0}');
INSERT INTO "events" VALUES('log',1,'{"n":1}');
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
INSERT INTO "grants" VALUES('professional','p1','identify','self:p1','0000-01-01','9999-12-32',' ');
INSERT INTO "grants" VALUES('professional','p1','identify-outside','self:p1','0000-01-01','9999-12-32',' ');
INSERT INTO "grants" VALUES('professional','p1','see','self:p1','0000-01-01','9999-12-32',' ');
INSERT INTO "grants" VALUES('professional','p1','see-outside','self:p1','0000-01-01','9999-12-32',' ');
INSERT INTO "grants" VALUES('professional','p1','talk','self:p1','0000-01-01','9999-12-32',' ');
INSERT INTO "grants" VALUES('professional','p2','identify','coordinator:leiden','0000-01-01','9999-12-32',' ');
INSERT INTO "grants" VALUES('professional','p2','identify','self:p2','0000-01-01','9999-12-32',' ');
INSERT INTO "grants" VALUES('professional','p2','identify-outside','coordinator:leiden','0000-01-01','9999-12-32',' ');
INSERT INTO "grants" VALUES('professional','p2','identify-outside','self:p2','0000-01-01','9999-12-32',' ');
INSERT INTO "grants" VALUES('professional','p2','see','coordinator:leiden','0000-01-01','9999-12-32',' ');
INSERT INTO "grants" VALUES('professional','p2','see','self:p2','0000-01-01','9999-12-32',' ');
INSERT INTO "grants" VALUES('professional','p2','see-outside','coordinator:leiden','0000-01-01','9999-12-32',' ');
INSERT INTO "grants" VALUES('professional','p2','see-outside','self:p2','0000-01-01','9999-12-32',' ');
INSERT INTO "grants" VALUES('professional','p2','talk','coordinator:leiden','0000-01-01','9999-12-32',' ');
INSERT INTO "grants" VALUES('professional','p2','talk','self:p2','0000-01-01','9999-12-32',' ');
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
INSERT INTO "professional_facts" VALUES(1,'p1',X'00700031',NULL,0,'[]',NULL,10,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "professional_facts" VALUES(2,'p2',X'00700032','leiden',0,'[]',NULL,NULL,NULL,NULL,0,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE professional_skills (
  professional INTEGER NOT NULL REFERENCES professional_facts (number) ON DELETE CASCADE,
  skill INTEGER NOT NULL REFERENCES skills (number),
  level INTEGER,
  lacking INTEGER NOT NULL,
  PRIMARY KEY (professional, skill, lacking)
) STRICT, WITHOUT ROWID;
INSERT INTO "professional_skills" VALUES(2,1,4,0);
INSERT INTO "professional_skills" VALUES(2,2,NULL,0);
INSERT INTO "professional_skills" VALUES(2,3,NULL,1);
CREATE TABLE records (
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  record TEXT,
  sort_key BLOB NOT NULL,
  PRIMARY KEY (kind, id)
) STRICT;
INSERT INTO "records" VALUES('professional','p1',2,'{"id":"p1","grade":10}',X'00700031');
INSERT INTO "records" VALUES('professional','p3',2,NULL,X'00700033');
INSERT INTO "records" VALUES('professional','p2',1,'{"id":"p2","homeOrganisation":"leiden","claims":[{"skill":"sql","level":4},{"skill":"gis"}],"lacks":["cobol"]}',X'00700032');
INSERT INTO "records" VALUES('identity','p2',1,'{"professional":"p2","name":"Ada"}',X'00700032');
CREATE TABLE schema_version (version INTEGER PRIMARY KEY, change TEXT NOT NULL) STRICT;
INSERT INTO "schema_version" VALUES(1,'records, events, grants, facts');
CREATE TABLE skills (
  number INTEGER PRIMARY KEY,
  skill TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "skills" VALUES(1,'sql');
INSERT INTO "skills" VALUES(2,'gis');
INSERT INTO "skills" VALUES(3,'cobol');
CREATE TABLE streams (
  stream TEXT PRIMARY KEY,
  length INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "streams" VALUES('log',2);
CREATE TABLE writes (
  position INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  version INTEGER NOT NULL,
  UNIQUE (kind, id, version),
  FOREIGN KEY (kind, id) REFERENCES records (kind, id)
) STRICT;
INSERT INTO "writes" VALUES(1,'professional','p1',1);
INSERT INTO "writes" VALUES(2,'professional','p1',2);
INSERT INTO "writes" VALUES(3,'professional','p3',1);
INSERT INTO "writes" VALUES(4,'professional','p3',2);
INSERT INTO "writes" VALUES(5,'professional','p2',1);
CREATE INDEX records_in_order ON records (kind, sort_key) WHERE record IS NOT NULL;
CREATE INDEX professionals_by_skill ON professional_skills (skill, lacking, level);
COMMIT;
