-- Complaints and bad ratings being followed up (投诉登记簿, 差评处置单): what, about whom, how far. What people wrote is not in here.
CREATE TABLE complaints (
  subject           TEXT    PRIMARY KEY,
  complaint         TEXT    NOT NULL UNIQUE,
  number            TEXT    NOT NULL,
  day               TEXT    NOT NULL,
  at                INTEGER NOT NULL,
  channel           TEXT    NOT NULL CHECK (channel IN ('kiosk', 'phone', 'desk', 'officer', 'rating')),
  nature            TEXT    NOT NULL,
  window            TEXT,
  staff             TEXT,
  service           TEXT,
  visit_day         TEXT,
  visit_ticket      TEXT,
  grade             INTEGER CHECK (grade BETWEEN 1 AND 5),
  tags              TEXT,
  named             INTEGER NOT NULL CHECK (named IN (0, 1)),
  worded            INTEGER NOT NULL CHECK (worded IN (0, 1)),
  stage             TEXT    NOT NULL,
  no_calendar_of    INTEGER,
  accept_by         TEXT,
  accepted_at       INTEGER,
  officer           TEXT,
  not_accepted_at   INTEGER,
  contact_by        TEXT,
  contacted_at      INTEGER,
  verify_by         TEXT,
  verified_at       INTEGER,
  holds             TEXT    CHECK (holds IN ('yes', 'partly', 'no', 'cannot-tell')),
  class             TEXT,
  rectify_by        TEXT,
  handled_at        INTEGER,
  handling          TEXT,
  transferred_to    TEXT,
  reply_by          TEXT,
  replied_at        INTEGER,
  reply_how         TEXT,
  called_back_at    INTEGER,
  satisfied         INTEGER CHECK (satisfied IN (0, 1)),
  reply_grade       INTEGER CHECK (reply_grade BETWEEN 1 AND 5),
  published         INTEGER NOT NULL CHECK (published IN (0, 1)),
  archived_at       INTEGER,
  archive           TEXT,
  appealed_at       INTEGER,
  appeal_by         TEXT,
  appeal_ground     TEXT,
  appeal_upheld     INTEGER CHECK (appeal_upheld IN (0, 1)),
  appeal_decided_at INTEGER,
  appeal_decided_by TEXT,
  -- Steps whose lateness was named, in order: `accept`, `contact verify`.
  overdue           TEXT    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX complaints_day ON complaints (day);
CREATE INDEX complaints_open ON complaints (at) WHERE archived_at IS NULL;
CREATE INDEX complaints_staff ON complaints (staff, verified_at) WHERE staff IS NOT NULL;
CREATE INDEX complaints_visit ON complaints (visit_day, visit_ticket) WHERE visit_ticket IS NOT NULL;

-- Ratings that an upheld appeal took out of the average. They stay in `ratings`, to be seen with who and why.
CREATE TABLE ratings_excluded (
  subject   TEXT    PRIMARY KEY,
  complaint TEXT    NOT NULL,
  day       TEXT    NOT NULL,
  ticket    TEXT    NOT NULL,
  at        INTEGER NOT NULL,
  ground    TEXT    NOT NULL,
  appellant TEXT    NOT NULL,
  decided   TEXT    NOT NULL,
  reason    TEXT    NOT NULL,
  UNIQUE (day, ticket)
) STRICT, WITHOUT ROWID;
