-- What measures are made of: every stretch of a visit with one person at one window for one service, and what windows did.
CREATE TABLE turns (
  day         TEXT    NOT NULL,
  ticket      TEXT    NOT NULL,
  n           INTEGER NOT NULL,
  -- Which call of the visit it belongs to, from 0.
  turn        INTEGER NOT NULL,
  service     TEXT    NOT NULL,
  channel     TEXT    NOT NULL,
  priority    TEXT,
  window      TEXT    NOT NULL,
  staff       TEXT    NOT NULL,
  how         TEXT    NOT NULL CHECK (how IN ('next', 'given')),
  -- Place taken, called, wait and calls: only of the first stretch of a turn; no place where one missed was called again.
  queued_at   INTEGER,
  called_at   INTEGER,
  -- Null when the service never began.
  started_at  INTEGER,
  ended_at    INTEGER NOT NULL,
  wait_ms     INTEGER CHECK (wait_ms >= 0),
  walk_ms     INTEGER NOT NULL CHECK (walk_ms >= 0),
  handling_ms INTEGER NOT NULL CHECK (handling_ms >= 0),
  hold_ms     INTEGER NOT NULL CHECK (hold_ms >= 0),
  holds       INTEGER NOT NULL,
  calls       INTEGER NOT NULL,
  ended       TEXT    NOT NULL CHECK (ended IN
    ('finished', 'transferred', 'returned', 'missed', 'left', 'expired', 'switched', 'handed-on')),
  reason      TEXT,
  forgotten   INTEGER NOT NULL CHECK (forgotten IN (0, 1)),
  performed   INTEGER NOT NULL,
  others      TEXT    CHECK (others IS NULL OR json_valid(others)),
  PRIMARY KEY (day, ticket, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE window_marks (
  seq      INTEGER PRIMARY KEY,
  day      TEXT    NOT NULL,
  at       INTEGER NOT NULL,
  window   TEXT,
  staff    TEXT,
  mark     TEXT    NOT NULL CHECK (mark IN
    ('signed-in', 'signed-out', 'opened', 'paused', 'resumed', 'closed', 'day-closed')),
  reason   TEXT,
  services TEXT    CHECK (services IS NULL OR json_valid(services)),
  action   INTEGER NOT NULL
) STRICT;
CREATE INDEX window_marks_day ON window_marks (day);
CREATE INDEX window_marks_action ON window_marks (action);

-- Which registers were made from the whole log: a program that knows more of them makes all anew before it begins.
CREATE TABLE registers_made (version INTEGER NOT NULL) STRICT;
INSERT INTO registers_made VALUES (0);
