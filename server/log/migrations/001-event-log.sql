-- The log is the truth. The database itself refuses to change it.
CREATE TABLE event_log (
  seq         INTEGER PRIMARY KEY,
  day         TEXT    NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  subject     TEXT    NOT NULL,
  at          INTEGER NOT NULL,
  action      INTEGER NOT NULL,
  type        TEXT    NOT NULL,
  actor_role  TEXT    NOT NULL,
  actor_id    TEXT    NOT NULL,
  actor       TEXT    NOT NULL CHECK (json_valid(actor)),
  wish_id     TEXT    NOT NULL,
  wish_digest TEXT    NOT NULL,
  body        TEXT    NOT NULL CHECK (json_valid(body)),
  hash        BLOB    NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX event_log_day    ON event_log (day, seq);
CREATE INDEX event_log_wish   ON event_log (wish_id, actor_id);
CREATE INDEX event_log_days   ON event_log (seq) WHERE type = 'DayOpened';
CREATE INDEX event_log_setups ON event_log (seq) WHERE type = 'SetupPublished';
CREATE TRIGGER event_log_no_update BEFORE UPDATE ON event_log
  BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
CREATE TRIGGER event_log_no_delete BEFORE DELETE ON event_log
  BEGIN SELECT RAISE(ABORT, 'the event log is append-only'); END;
