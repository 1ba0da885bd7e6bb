-- Discipline: attendance by day, leave (请假), overtime (加班), deductions (扣分). One story is a person's month.
CREATE TABLE attendance (
  subject         TEXT    NOT NULL,
  date            TEXT    NOT NULL,
  staff           TEXT    NOT NULL,
  month           TEXT    NOT NULL,
  state           TEXT    NOT NULL CHECK (state IN ('present', 'half-absent', 'absent', 'on-leave')),
  -- Halves of a day: due (leave left out), attended of them, on leave.
  due             INTEGER NOT NULL CHECK (due BETWEEN 0 AND 2),
  attended        INTEGER NOT NULL CHECK (attended BETWEEN 0 AND due),
  on_leave        INTEGER NOT NULL CHECK (on_leave BETWEEN 0 AND 2),
  first_in        INTEGER,
  last_out        INTEGER,
  forgot_sign_out INTEGER NOT NULL CHECK (forgot_sign_out IN (0, 1)),
  -- What was found, with the seq of the facts that show it.
  findings        TEXT    NOT NULL CHECK (json_valid(findings)),
  book            INTEGER NOT NULL,
  seq             INTEGER NOT NULL,
  PRIMARY KEY (subject, date)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_date ON attendance (date, staff);

CREATE TABLE leaves (
  subject      TEXT    NOT NULL,
  leave        INTEGER NOT NULL,
  staff        TEXT    NOT NULL,
  month        TEXT    NOT NULL,
  kind         TEXT    NOT NULL,
  from_date    TEXT    NOT NULL,
  from_half    TEXT    CHECK (from_half IN ('am', 'pm')),
  to_date      TEXT    NOT NULL,
  to_half      TEXT    CHECK (to_half IN ('am', 'pm')),
  days         REAL    NOT NULL CHECK (days > 0),
  is_long      INTEGER NOT NULL CHECK (is_long IN (0, 1)),
  asked        TEXT    NOT NULL CHECK (asked IN ('in-time', 'late', 'after')),
  asked_at     INTEGER NOT NULL,
  substitute   TEXT,
  decided_at   INTEGER,
  decided_by   TEXT,
  granted      INTEGER NOT NULL CHECK (granted IN (0, 1)),
  withdrawn_at INTEGER,
  PRIMARY KEY (subject, leave)
) STRICT, WITHOUT ROWID;
CREATE INDEX leaves_dates ON leaves (to_date, from_date);

CREATE TABLE overtimes (
  subject    TEXT    NOT NULL,
  overtime   INTEGER NOT NULL,
  staff      TEXT    NOT NULL,
  month      TEXT    NOT NULL,
  date       TEXT    NOT NULL,
  minutes    INTEGER NOT NULL CHECK (minutes > 0),
  asked_at   INTEGER NOT NULL,
  decided_at INTEGER,
  decided_by TEXT,
  granted    INTEGER NOT NULL CHECK (granted IN (0, 1)),
  PRIMARY KEY (subject, overtime)
) STRICT, WITHOUT ROWID;

CREATE TABLE deductions (
  subject           TEXT    NOT NULL,
  deduction         INTEGER NOT NULL,
  staff             TEXT    NOT NULL,
  month             TEXT    NOT NULL,
  scheme            TEXT    NOT NULL,
  code              TEXT    NOT NULL,
  date              TEXT    NOT NULL,
  source            TEXT    NOT NULL CHECK (source IN ('attendance', 'conversion', 'person')),
  evidence          TEXT    NOT NULL CHECK (json_valid(evidence)),
  should            REAL,
  stage             TEXT    NOT NULL CHECK (stage IN ('proposed', 'confirmed', 'dropped', 'appealed', 'void', 'dismissed')),
  counts            INTEGER NOT NULL CHECK (counts IN (0, 1)),
  proposed_at       INTEGER NOT NULL,
  proposed_by       TEXT,
  confirmed_at      INTEGER,
  confirmed_by      TEXT,
  dropped_at        INTEGER,
  appealed_at       INTEGER,
  appeal_upheld     INTEGER CHECK (appeal_upheld IN (0, 1)),
  appeal_decided_at INTEGER,
  appeal_decided_by TEXT,
  overdue           INTEGER NOT NULL CHECK (overdue IN (0, 1)),
  book              INTEGER NOT NULL,
  PRIMARY KEY (subject, deduction)
) STRICT, WITHOUT ROWID;
CREATE INDEX deductions_month ON deductions (month, scheme, staff);
