/**
 * Version 1 of a ledger file. Ledgers in use have it: it is frozen. A change is a new version beside it.
 *
 * - The body is the canonical JSON of an entry, as it was hashed; everything else is the position, checked against the
 *   body, or generated from it (law S5). `type` and `effective_on` are stored because a read may filter by them: the
 *   scan is five times as fast as when each body is parsed, and needs no index. `id` is kept by its unique index alone.
 * - SQLite's JSON functions also accept JSON5, hence `json_valid`. Positions are compared as text, for `1` is not `"1"`.
 * - REPLACE deletes rows without firing DELETE triggers, unless a connection asks for it. The INSERT trigger runs first
 *   on every connection and also keeps positions gapless.
 * - The head has one row. It is moved by UPDATE, after the entries of a batch and in their transaction.
 */
export const version1 = `
CREATE TABLE entry (
  position INTEGER PRIMARY KEY CHECK (CAST(position AS TEXT) IS body -> '$.position'),
  id TEXT NOT NULL UNIQUE AS (body ->> '$.id') VIRTUAL,
  type TEXT NOT NULL AS (body ->> '$.type') STORED,
  effective_on TEXT NOT NULL AS (body ->> '$.effectiveOn') STORED,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;

CREATE TRIGGER entry_is_appended BEFORE INSERT ON entry
WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM entry)
  OR EXISTS (SELECT 1 FROM entry WHERE id = NEW.body ->> '$.id')
BEGIN
  SELECT RAISE(ABORT, 'an entry is added at the end of the log, with an id of its own');
END;

CREATE TRIGGER entry_is_not_updated BEFORE UPDATE ON entry
BEGIN
  SELECT RAISE(ABORT, 'an entry is never changed: record another that supersedes it');
END;

CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON entry
BEGIN
  SELECT RAISE(ABORT, 'an entry is never deleted: record another that voids it');
END;

CREATE TABLE head (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  ledger TEXT,
  size INTEGER NOT NULL,
  recorded_at INTEGER NOT NULL,
  frontier BLOB NOT NULL CHECK (length(frontier) % 32 = 0)
) STRICT;

INSERT INTO head VALUES (1, NULL, 0, 0, x'');

CREATE TRIGGER head_is_not_inserted BEFORE INSERT ON head
BEGIN
  SELECT RAISE(ABORT, 'a ledger has one head');
END;

CREATE TRIGGER head_moves_forward BEFORE UPDATE ON head
WHEN NEW.one IS NOT 1
  OR NEW.ledger IS NULL
  OR NEW.ledger IS NOT coalesce(OLD.ledger, NEW.ledger)
  OR NEW.size <= OLD.size
  OR NEW.size IS NOT (SELECT max(position) FROM entry)
  OR NEW.recorded_at < OLD.recorded_at
BEGIN
  SELECT RAISE(ABORT, 'a head only moves forward, to the last entry');
END;

CREATE TRIGGER head_is_not_deleted BEFORE DELETE ON head
BEGIN
  SELECT RAISE(ABORT, 'a ledger has one head');
END;
`
