-- Published sheets of the appraisal (公示), every version kept.
CREATE TABLE sheets (
  subject    TEXT    NOT NULL,
  version    INTEGER NOT NULL,
  period     TEXT    NOT NULL,
  scheme     TEXT    NOT NULL,
  of         TEXT    NOT NULL CHECK (of IN ('person', 'window', 'section')),
  book       INTEGER NOT NULL,
  digest     TEXT    NOT NULL,
  day        TEXT    NOT NULL,
  at         INTEGER NOT NULL,
  staff      TEXT    NOT NULL,
  because    TEXT,
  object_by  TEXT    NOT NULL,
  -- What it stands on: how far the log was read, facts of the period, the seal there.
  seq        INTEGER NOT NULL,
  facts      INTEGER NOT NULL,
  hash       TEXT    NOT NULL,
  frozen_at  INTEGER,
  frozen_by  TEXT,
  PRIMARY KEY (subject, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX sheets_period ON sheets (period, scheme);

CREATE TABLE sheet_rows (
  subject  TEXT    NOT NULL,
  version  INTEGER NOT NULL,
  who      TEXT    NOT NULL,
  total    REAL,
  sd       REAL,
  grade    TEXT,
  standing TEXT    NOT NULL CHECK (standing IN ('firm', 'tentative', 'needs-review', 'insufficient')),
  tier     INTEGER,
  served   INTEGER NOT NULL,
  proposes TEXT    NOT NULL,
  PRIMARY KEY (subject, version, who)
) STRICT, WITHOUT ROWID;
CREATE INDEX sheet_rows_who ON sheet_rows (who);

CREATE TABLE objections (
  subject    TEXT    NOT NULL,
  n          INTEGER NOT NULL,
  version    INTEGER NOT NULL,
  who        TEXT    NOT NULL,
  indicator  TEXT,
  ground     TEXT    NOT NULL,
  day        TEXT    NOT NULL,
  at         INTEGER NOT NULL,
  staff      TEXT    NOT NULL,
  decide_by  TEXT    NOT NULL,
  upheld     INTEGER CHECK (upheld IN (0, 1)),
  decided_at INTEGER,
  decided_by TEXT,
  PRIMARY KEY (subject, n)
) STRICT, WITHOUT ROWID;

-- Plans of improvement, and how they stood when they were last looked at.
CREATE TABLE plans (
  subject    TEXT    NOT NULL,
  n          INTEGER NOT NULL,
  who        TEXT    NOT NULL,
  day        TEXT    NOT NULL,
  staff      TEXT    NOT NULL,
  due        TEXT    NOT NULL,
  done       INTEGER CHECK (done IN (0, 1)),
  checked_at INTEGER,
  PRIMARY KEY (subject, n)
) STRICT, WITHOUT ROWID;
