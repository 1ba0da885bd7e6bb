-- Matters 办件: the ledger, the notices given, their lines, and the steps of agency. Made from facts; no personal data.
CREATE TABLE matters (
  subject               TEXT    PRIMARY KEY,
  matter                TEXT    NOT NULL UNIQUE,
  item                  TEXT    NOT NULL,
  service               TEXT    NOT NULL,
  setup_version         INTEGER NOT NULL,
  channel               TEXT    NOT NULL,
  day                   TEXT    NOT NULL,
  opened_at             INTEGER NOT NULL,
  staff                 TEXT    NOT NULL,
  window                TEXT,
  stage                 TEXT    NOT NULL CHECK (stage IN
    ('opened', 'told', 'accepted', 'suspended', 'completed', 'delivered', 'not-accepted', 'withdrawn')),
  since                 INTEGER NOT NULL,
  holder                TEXT    NOT NULL,
  visits                INTEGER NOT NULL CHECK (visits >= 0),
  notices               INTEGER NOT NULL CHECK (notices >= 0),
  open_lines            INTEGER NOT NULL CHECK (open_lines >= 0),
  omissions             INTEGER NOT NULL CHECK (omissions >= 0),
  accepted_at           INTEGER,
  accepted_day          TEXT,
  accepted_by           TEXT,
  receipt               TEXT,
  kind                  TEXT,
  procedure             TEXT,
  collection            TEXT,
  statutory             TEXT,
  promised              TEXT,
  promised_at           INTEGER,
  warned                INTEGER NOT NULL CHECK (warned IN (0, 1)),
  overdue               INTEGER NOT NULL CHECK (overdue IN (0, 1)),
  suspended_workdays    INTEGER NOT NULL CHECK (suspended_workdays >= 0),
  extended_workdays     INTEGER NOT NULL CHECK (extended_workdays >= 0),
  refused_reason        TEXT,
  decision              TEXT,
  organ                 TEXT,
  completed_at          INTEGER,
  completed_day         TEXT,
  completed_by          TEXT,
  result                TEXT,
  document              TEXT,
  certificates          INTEGER,
  deliver_by            TEXT,
  undelivered           INTEGER NOT NULL CHECK (undelivered IN (0, 1)),
  delivered_at          INTEGER,
  delivered_day         TEXT,
  delivered_by          TEXT,
  delivered_how         TEXT,
  certificates_returned INTEGER CHECK (certificates_returned IN (0, 1)),
  fee_fen               INTEGER CHECK (fee_fen >= 0),
  opinion               INTEGER CHECK (opinion BETWEEN 1 AND 5),
  withdrawn_at          INTEGER,
  CHECK (stage NOT IN ('accepted', 'suspended', 'completed', 'delivered') OR accepted_at IS NOT NULL),
  CHECK (promised IS NULL OR statutory IS NULL OR promised <= statutory)
) STRICT, WITHOUT ROWID;
CREATE INDEX matters_day ON matters (day);
CREATE INDEX matters_promised ON matters (promised_at) WHERE stage = 'accepted';

-- One row a notice; the code is what a citizen types to come back.
CREATE TABLE notice_papers (
  code      TEXT    PRIMARY KEY,
  notice    TEXT    NOT NULL,
  subject   TEXT    NOT NULL,
  matter    TEXT    NOT NULL,
  revision  INTEGER NOT NULL CHECK (revision > 0),
  form      TEXT    NOT NULL CHECK (form IN ('oral', 'written')),
  purpose   TEXT    NOT NULL,
  at        INTEGER NOT NULL,
  day       TEXT    NOT NULL,
  staff     TEXT    NOT NULL,
  window    TEXT,
  ticket    TEXT,
  item      TEXT    NOT NULL,
  service   TEXT    NOT NULL,
  lines     INTEGER NOT NULL CHECK (lines > 0),
  UNIQUE (matter, revision)
) STRICT, WITHOUT ROWID;
CREATE INDEX notice_papers_subject ON notice_papers (subject);
CREATE INDEX notice_papers_day ON notice_papers (day);

CREATE TABLE notice_lines (
  subject    TEXT    NOT NULL,
  code       TEXT    NOT NULL,
  key        TEXT    NOT NULL,
  matter     TEXT    NOT NULL,
  notice     TEXT    NOT NULL,
  material   TEXT,
  text       TEXT    NOT NULL,
  defect     TEXT    NOT NULL,
  late       TEXT,
  settled_at INTEGER,
  settled    TEXT    CHECK (settled IN ('brought', 'corrected')),
  item       TEXT    NOT NULL,
  service    TEXT    NOT NULL,
  day        TEXT    NOT NULL,
  staff      TEXT    NOT NULL,
  PRIMARY KEY (subject, code, key),
  CHECK ((settled_at IS NULL) = (settled IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX notice_lines_item ON notice_lines (item, material);

CREATE TABLE matter_steps (
  subject  TEXT    NOT NULL,
  step     TEXT    NOT NULL,
  matter   TEXT    NOT NULL,
  what     TEXT    NOT NULL,
  unit     TEXT,
  staff    TEXT    NOT NULL,
  begun_at INTEGER NOT NULL,
  done_at  INTEGER CHECK (done_at >= begun_at),
  PRIMARY KEY (subject, step)
) STRICT, WITHOUT ROWID;
