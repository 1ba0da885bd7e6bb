-- Files that show why a point was given or taken: a notice, a photograph, a signed sheet. Sealed like personal values,
-- outside of the log; a fact names the fingerprint of the bytes (SHA-256, hex), so a file can't be exchanged for another.
CREATE TABLE evidence (
  hash        TEXT    PRIMARY KEY CHECK (length(hash) = 64),
  type        TEXT    NOT NULL CHECK (type IN ('application/pdf', 'image/jpeg', 'image/png')),
  size        INTEGER NOT NULL,
  sealed      BLOB    NOT NULL,
  nonce       BLOB    NOT NULL,
  wrapped_key BLOB    NOT NULL,
  kept_at     INTEGER NOT NULL,
  actor_role  TEXT    NOT NULL,
  actor_id    TEXT    NOT NULL
) STRICT;
CREATE INDEX evidence_actor ON evidence (actor_id, kept_at);
CREATE TRIGGER evidence_no_update BEFORE UPDATE ON evidence
  BEGIN SELECT RAISE(ABORT, 'evidence is never changed'); END;
