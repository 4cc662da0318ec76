-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 CV Enhancer contributors
--
-- What a device remembers of its server. All of it belongs to this device and is never synced.
--
-- One row for each key: 'device_id', 'account', 'cursor', 'flight' (the push that was written down before it was sent).
CREATE TABLE sync_state (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
)
-- next statement
-- Digests of all former contents of sync_base: a server that offers one of them again knows less than this device.
CREATE TABLE sync_seen (
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    digest TEXT NOT NULL,
    PRIMARY KEY (table_name, row_id, digest)
) WITHOUT ROWID
-- next statement
-- What the server refused, at the row's revision of then; a changed row is tried again.
CREATE TABLE sync_rejected (
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (table_name, row_id)
)
-- next statement
-- Records that came before the row they belong to.
CREATE TABLE sync_deferred (
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    parent_id TEXT NOT NULL,
    record TEXT NOT NULL CHECK (json_valid(record)),
    PRIMARY KEY (table_name, row_id)
)
-- next statement
CREATE INDEX sync_deferred_by_parent ON sync_deferred (parent_id)
-- next statement
-- CVs the user keeps on this device only.
CREATE TABLE sync_excluded (
    cv_id TEXT PRIMARY KEY REFERENCES cvs (id) ON DELETE CASCADE
)
