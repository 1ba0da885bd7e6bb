-- Who may speak. Secrets only as hashes; none of this is in the log, which cannot forget.
CREATE TABLE credentials (
  staff      TEXT    PRIMARY KEY,
  salt       BLOB    NOT NULL,
  hash       BLOB    NOT NULL,
  cost       INTEGER NOT NULL,
  changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE sessions (
  token_hash BLOB    PRIMARY KEY,
  staff      TEXT    NOT NULL,
  role       TEXT    NOT NULL,
  began_at   INTEGER NOT NULL,
  used_at    INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_staff ON sessions (staff);

CREATE TABLE devices (
  id           TEXT    PRIMARY KEY,
  name         TEXT    NOT NULL,
  role         TEXT    NOT NULL CHECK (role IN ('kiosk', 'tablet')),
  window       TEXT,
  printer      TEXT,
  token_hash   BLOB    UNIQUE,
  paired_at    INTEGER,
  last_seen_at INTEGER,
  code_hash    BLOB,
  code_expires_at INTEGER
) STRICT;

CREATE TABLE secrets (
  name  TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT;
