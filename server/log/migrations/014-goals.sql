-- Goal sheets, rounds of reviews, knowledge tests, selections: what lists and reports read of them.
CREATE TABLE goal_sheets (
  subject     TEXT    PRIMARY KEY,
  period      TEXT    NOT NULL,
  section     TEXT    NOT NULL,
  stage       TEXT    NOT NULL CHECK (stage IN ('drafted', 'signed', 'rejected', 'approved', 'reviewed')),
  drafted_at  INTEGER NOT NULL,
  drafted_by  TEXT    NOT NULL,
  signed_at   INTEGER,
  signed_by   TEXT,
  approved_at INTEGER,
  approved_by TEXT,
  reviewed_at INTEGER,
  reviewed_by TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX goal_sheets_period ON goal_sheets (period, section);

-- Goals in force. `weight` in hundredths: those of a sheet sum to 10000.
CREATE TABLE goals (
  subject    TEXT    NOT NULL,
  goal       TEXT    NOT NULL,
  n          INTEGER NOT NULL,
  name       TEXT    NOT NULL,
  indicator  TEXT    NOT NULL,
  weight     INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 10000),
  target     TEXT,
  source     TEXT    NOT NULL CHECK (json_valid(source)),
  actual     TEXT,
  score      REAL    CHECK (score BETWEEN 0 AND 100),
  entered_at INTEGER,
  entered_by TEXT,
  PRIMARY KEY (subject, goal)
) STRICT, WITHOUT ROWID;

CREATE TABLE reviews (
  subject   TEXT    PRIMARY KEY,
  period    TEXT    NOT NULL,
  name      TEXT,
  ad_hoc    INTEGER NOT NULL CHECK (ad_hoc IN (0, 1)),
  stage     TEXT    NOT NULL CHECK (stage IN ('open', 'closed', 'annulled')),
  opened_at INTEGER NOT NULL,
  opened_by TEXT    NOT NULL,
  until     TEXT    NOT NULL,
  closed_at INTEGER,
  k         INTEGER NOT NULL CHECK (k >= 4),
  -- How many were asked for.
  papers    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX reviews_period ON reviews (period);

-- Only sides of k ballots and more; self-review, which is not anonymous, from one on.
CREATE TABLE review_results (
  subject TEXT    NOT NULL,
  staff   TEXT    NOT NULL,
  side    TEXT    NOT NULL CHECK (side IN ('superior', 'peers', 'subordinates', 'self')),
  n       INTEGER NOT NULL CHECK (n >= 4 OR side = 'self'),
  score   REAL    NOT NULL CHECK (score BETWEEN 0 AND 100),
  PRIMARY KEY (subject, staff, side)
) STRICT, WITHOUT ROWID;

CREATE TABLE test_results (
  subject    TEXT    NOT NULL,
  staff      TEXT    NOT NULL,
  period     TEXT    NOT NULL,
  name       TEXT    NOT NULL,
  full       REAL    NOT NULL,
  score      REAL    NOT NULL CHECK (score BETWEEN 0 AND full),
  entered_at INTEGER NOT NULL,
  entered_by TEXT    NOT NULL,
  PRIMARY KEY (subject, staff)
) STRICT, WITHOUT ROWID;
CREATE INDEX test_results_period ON test_results (period, staff);

CREATE TABLE selections (
  subject    TEXT    PRIMARY KEY,
  period     TEXT    NOT NULL,
  scheme     TEXT    NOT NULL,
  kind       TEXT    NOT NULL CHECK (kind IN ('selection', 'judged')),
  stage      TEXT    NOT NULL CHECK (stage IN ('open', 'ballot', 'awarded')),
  opened_at  INTEGER NOT NULL,
  opened_by  TEXT    NOT NULL,
  awarded_at INTEGER,
  awarded_by TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE selection_candidates (
  subject    TEXT    NOT NULL,
  candidate  TEXT    NOT NULL,
  grp        TEXT    NOT NULL,
  inspection REAL,
  daily      REAL,
  votes      INTEGER,
  papers     INTEGER CHECK (papers >= 4),
  total      REAL,
  -- Null: outside the ranking, and why.
  place      INTEGER,
  out        TEXT,
  vetoed     TEXT    NOT NULL,
  awarded    INTEGER NOT NULL CHECK (awarded IN (0, 1)),
  PRIMARY KEY (subject, candidate)
) STRICT, WITHOUT ROWID;

CREATE TABLE rectifications (
  subject    TEXT    NOT NULL,
  n          INTEGER NOT NULL,
  candidate  TEXT    NOT NULL,
  ordered_at INTEGER NOT NULL,
  ordered_by TEXT    NOT NULL,
  due        TEXT    NOT NULL,
  reports    INTEGER NOT NULL,
  late       INTEGER NOT NULL,
  done_at    INTEGER,
  PRIMARY KEY (subject, n)
) STRICT, WITHOUT ROWID;
