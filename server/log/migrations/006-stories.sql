-- Stories beside the hall's: matters, first contacts, complaints. What all of them share.
CREATE INDEX event_log_stories ON event_log (subject, seq) WHERE subject NOT IN ('hall', 'setup');

-- The last number drawn from each series.
CREATE TABLE serials (
  series TEXT    PRIMARY KEY,
  last   INTEGER NOT NULL CHECK (last > 0)
) STRICT, WITHOUT ROWID;

-- What falls due in each story, for the clock to look at then.
CREATE TABLE deadlines (
  subject TEXT    NOT NULL,
  kind    TEXT    NOT NULL,
  at      INTEGER NOT NULL,
  PRIMARY KEY (subject, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX deadlines_at ON deadlines (at);

-- Failures of duty the system named; people decide what follows.
CREATE TABLE breaches (
  subject TEXT    NOT NULL,
  kind    TEXT    NOT NULL,
  n       INTEGER NOT NULL,
  day     TEXT    NOT NULL,
  at      INTEGER NOT NULL,
  staff   TEXT    NOT NULL,
  service TEXT,
  item    TEXT,
  note    TEXT,
  action  INTEGER NOT NULL,
  PRIMARY KEY (subject, kind, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX breaches_day ON breaches (day);
CREATE INDEX breaches_action ON breaches (action);
