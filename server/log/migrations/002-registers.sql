-- Registers: filled from facts in the same transaction, and made again from them at any time.
CREATE TABLE visits (
  day            TEXT    NOT NULL,
  ticket         TEXT    NOT NULL,
  service        TEXT    NOT NULL,
  channel        TEXT    NOT NULL,
  language       TEXT    NOT NULL,
  priority       TEXT,
  slot           INTEGER,
  issued_at      INTEGER NOT NULL,
  promised_to_ms INTEGER,
  stage          TEXT    NOT NULL,
  ended_at       INTEGER,
  transfers      INTEGER NOT NULL,
  came_back      INTEGER NOT NULL CHECK (came_back IN (0, 1)),
  yields         INTEGER NOT NULL,
  copies         INTEGER NOT NULL,
  first_staff    TEXT,
  first_window   TEXT,
  staff          TEXT,
  window         TEXT,
  outcome        TEXT,
  performed      TEXT CHECK (performed IS NULL OR json_valid(performed)),
  forgotten      INTEGER NOT NULL CHECK (forgotten IN (0, 1)),
  PRIMARY KEY (day, ticket)
) STRICT, WITHOUT ROWID;

CREATE TABLE intervals (
  day     TEXT    NOT NULL,
  ticket  TEXT    NOT NULL,
  n       INTEGER NOT NULL,
  kind    TEXT    NOT NULL CHECK (kind IN ('wait', 'walk', 'serve', 'hold', 'away')),
  service TEXT    NOT NULL,
  window  TEXT,
  staff   TEXT,
  from_at INTEGER NOT NULL,
  to_at   INTEGER NOT NULL CHECK (to_at >= from_at),
  PRIMARY KEY (day, ticket, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE calls (
  seq    INTEGER PRIMARY KEY,
  day    TEXT    NOT NULL,
  ticket TEXT    NOT NULL,
  at     INTEGER NOT NULL,
  kind   TEXT    NOT NULL CHECK (kind IN ('called', 'recalled', 'missed')),
  window TEXT    NOT NULL,
  staff  TEXT    NOT NULL,
  how    TEXT,
  rule   TEXT,
  reason TEXT,
  action INTEGER NOT NULL
) STRICT;
CREATE INDEX calls_day ON calls (day);
CREATE INDEX calls_action ON calls (action);

CREATE TABLE transfers (
  seq         INTEGER PRIMARY KEY,
  day         TEXT    NOT NULL,
  ticket      TEXT    NOT NULL,
  at          INTEGER NOT NULL,
  window      TEXT    NOT NULL,
  staff       TEXT    NOT NULL,
  destination TEXT    NOT NULL,
  place       TEXT    NOT NULL,
  reason      TEXT    NOT NULL,
  action      INTEGER NOT NULL
) STRICT;
CREATE INDEX transfers_day ON transfers (day);
CREATE INDEX transfers_action ON transfers (action);

CREATE TABLE notices (
  seq     INTEGER PRIMARY KEY,
  day     TEXT    NOT NULL,
  ticket  TEXT    NOT NULL,
  at      INTEGER NOT NULL,
  window  TEXT    NOT NULL,
  staff   TEXT    NOT NULL,
  service TEXT    NOT NULL,
  form    TEXT    NOT NULL,
  items   TEXT    NOT NULL CHECK (json_valid(items)),
  action  INTEGER NOT NULL
) STRICT;
CREATE INDEX notices_day ON notices (day);
CREATE INDEX notices_action ON notices (action);

CREATE TABLE ratings (
  seq     INTEGER PRIMARY KEY,
  day     TEXT    NOT NULL,
  ticket  TEXT    NOT NULL,
  at      INTEGER NOT NULL,
  window  TEXT    NOT NULL,
  staff   TEXT    NOT NULL,
  grade   INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 5),
  tags    TEXT    NOT NULL CHECK (json_valid(tags)),
  through TEXT    NOT NULL,
  action  INTEGER NOT NULL,
  UNIQUE (day, ticket)
) STRICT;
