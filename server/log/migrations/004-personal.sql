-- The only place of personal values: sealed, erasable, each with a date by which it goes. None of it is in the log.
CREATE TABLE personal (
  subject      TEXT    PRIMARY KEY,
  sealed       BLOB    NOT NULL,
  nonce        BLOB    NOT NULL,
  wrapped_key  BLOB    NOT NULL,
  retain_until TEXT    CHECK (retain_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  created_at   INTEGER NOT NULL,
  updated_at   INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX personal_due ON personal (retain_until) WHERE retain_until IS NOT NULL;

-- Tombstones: what was erased stays erased, even when an old copy of the data comes back.
CREATE TABLE personal_erased (
  subject    TEXT    PRIMARY KEY,
  erased_at  INTEGER NOT NULL,
  why        TEXT    NOT NULL,
  actor_role TEXT    NOT NULL,
  actor_id   TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- Who kept, read or erased personal values, when and what for. Never what they were.
CREATE TABLE personal_access (
  seq        INTEGER PRIMARY KEY,
  at         INTEGER NOT NULL,
  actor_role TEXT    NOT NULL,
  actor_id   TEXT    NOT NULL,
  subject    TEXT    NOT NULL,
  what       TEXT    NOT NULL CHECK (what IN ('kept', 'read', 'erased')),
  purpose    TEXT    NOT NULL
) STRICT;
CREATE INDEX personal_access_subject ON personal_access (subject, seq);
CREATE TRIGGER personal_access_no_update BEFORE UPDATE ON personal_access
  BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;
CREATE TRIGGER personal_access_no_delete BEFORE DELETE ON personal_access
  BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;
