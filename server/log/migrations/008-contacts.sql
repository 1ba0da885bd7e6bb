-- First contacts without a number, and questions answered later (首问登记): one row each, as it stands. No personal data.
CREATE TABLE contacts (
  subject          TEXT    NOT NULL PRIMARY KEY,
  contact          TEXT    NOT NULL UNIQUE,
  day              TEXT    NOT NULL,
  at               INTEGER NOT NULL,
  channel          TEXT    NOT NULL CHECK (channel IN ('ticket', 'reception', 'phone', 'walk-up')),
  service          TEXT,
  item             TEXT,
  ticket           TEXT,
  matter           TEXT,
  first_staff      TEXT    NOT NULL,
  first_window     TEXT,
  stage            TEXT    NOT NULL CHECK (stage IN ('open', 'handed-on', 'reported-up', 'closed')),
  holder           TEXT    NOT NULL,
  holder_window    TEXT,
  -- The last hand-over: to whom, when, and how long it lay there once it was taken.
  handed_to_staff  TEXT,
  handed_to_window TEXT,
  handed_on_at     INTEGER,
  guided           INTEGER CHECK (guided IN (0, 1)),
  taken_ms         INTEGER CHECK (taken_ms >= 0),
  told_unit        TEXT,
  told_phone       TEXT,
  due              TEXT,
  due_at           INTEGER,
  answered_at      INTEGER,
  answered_how     TEXT,
  outcome          TEXT    CHECK (outcome IN ('answered', 'handed-on', 'told-elsewhere', 'withdrawn')),
  closed_at        INTEGER,
  lapsed           INTEGER NOT NULL CHECK (lapsed >= 0),
  overdue          INTEGER NOT NULL CHECK (overdue IN (0, 1)),
  CHECK ((stage = 'closed') = (closed_at IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX contacts_day ON contacts (day);
CREATE INDEX contacts_open ON contacts (at) WHERE stage <> 'closed';
