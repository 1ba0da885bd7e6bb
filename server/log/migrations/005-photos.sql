-- Pictures of staff, named by their own content (SHA-256, hex): the setup says which one belongs to whom.
CREATE TABLE photos (
  hash     TEXT    PRIMARY KEY CHECK (length(hash) = 64),
  type     TEXT    NOT NULL CHECK (type IN ('image/jpeg', 'image/png', 'image/webp')),
  bytes    BLOB    NOT NULL,
  kept_at  INTEGER NOT NULL
) STRICT;
