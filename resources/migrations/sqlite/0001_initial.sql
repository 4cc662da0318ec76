-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 CV Enhancer contributors
--
-- Times are ISO 8601 in UTC with milliseconds; ids are UUIDs made by the client.
-- Every synced table ends with the four sync columns:
--   revision         how often the row was changed on this device
--   server_revision  the revision the server last confirmed, NULL: the server does not know the row
--   deleted_at       when the row went to the bin, NULL: it is there
--   is_dirty         1: changed since the server last confirmed it
CREATE TABLE users (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE,
    password_hash TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
)
-- next statement
CREATE TABLE cvs (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    file_path TEXT NOT NULL,
    parsed_data TEXT NOT NULL CHECK (json_valid(parsed_data)),
    original_text TEXT NOT NULL,
    is_active INTEGER NOT NULL DEFAULT 1 CHECK (is_active IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    server_revision INTEGER,
    deleted_at TEXT,
    is_dirty INTEGER NOT NULL DEFAULT 1 CHECK (is_dirty IN (0, 1))
)
-- next statement
CREATE INDEX cvs_by_user ON cvs (user_id, deleted_at, updated_at)
-- next statement
CREATE TABLE cv_customizations (
    id TEXT PRIMARY KEY,
    cv_id TEXT NOT NULL REFERENCES cvs (id) ON DELETE CASCADE,
    job_description TEXT NOT NULL,
    matched_keywords TEXT NOT NULL CHECK (json_valid(matched_keywords)),
    customized_data TEXT NOT NULL CHECK (json_valid(customized_data)),
    score REAL NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    server_revision INTEGER,
    deleted_at TEXT,
    is_dirty INTEGER NOT NULL DEFAULT 1 CHECK (is_dirty IN (0, 1))
)
-- next statement
CREATE INDEX cv_customizations_by_cv ON cv_customizations (cv_id)
-- next statement
CREATE TABLE suggestions (
    id TEXT PRIMARY KEY,
    cv_id TEXT NOT NULL REFERENCES cvs (id) ON DELETE CASCADE,
    customization_id TEXT REFERENCES cv_customizations (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    suggestion TEXT NOT NULL,
    section TEXT NOT NULL,
    is_applied INTEGER NOT NULL DEFAULT 0 CHECK (is_applied IN (0, 1)),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    edit TEXT NOT NULL CHECK (json_valid(edit)),
    revision INTEGER NOT NULL DEFAULT 1,
    server_revision INTEGER,
    deleted_at TEXT,
    is_dirty INTEGER NOT NULL DEFAULT 1 CHECK (is_dirty IN (0, 1))
)
-- next statement
CREATE INDEX suggestions_by_cv ON suggestions (cv_id)
-- next statement
CREATE INDEX suggestions_by_customization ON suggestions (customization_id)
-- next statement
CREATE TABLE files (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    cv_id TEXT REFERENCES cvs (id) ON DELETE CASCADE,
    sha256 TEXT NOT NULL,
    name TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    server_revision INTEGER,
    deleted_at TEXT,
    is_dirty INTEGER NOT NULL DEFAULT 1 CHECK (is_dirty IN (0, 1))
)
-- next statement
CREATE INDEX files_by_cv ON files (cv_id)
-- next statement
CREATE INDEX files_by_sha256 ON files (sha256)
-- next statement
CREATE TABLE cv_versions (
    id TEXT PRIMARY KEY,
    cv_id TEXT NOT NULL REFERENCES cvs (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    title TEXT NOT NULL,
    parsed_data TEXT NOT NULL CHECK (json_valid(parsed_data)),
    reason TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    server_revision INTEGER,
    deleted_at TEXT,
    is_dirty INTEGER NOT NULL DEFAULT 1 CHECK (is_dirty IN (0, 1)),
    UNIQUE (cv_id, number)
)
-- next statement
CREATE TABLE letters (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    cv_id TEXT REFERENCES cvs (id) ON DELETE SET NULL,
    customization_id TEXT REFERENCES cv_customizations (id) ON DELETE SET NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    server_revision INTEGER,
    deleted_at TEXT,
    is_dirty INTEGER NOT NULL DEFAULT 1 CHECK (is_dirty IN (0, 1))
)
-- next statement
CREATE INDEX letters_by_customization ON letters (customization_id)
-- next statement
CREATE TABLE applications (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    cv_id TEXT REFERENCES cvs (id) ON DELETE SET NULL,
    customization_id TEXT REFERENCES cv_customizations (id) ON DELETE SET NULL,
    letter_id TEXT REFERENCES letters (id) ON DELETE SET NULL,
    file_id TEXT REFERENCES files (id) ON DELETE SET NULL,
    employer TEXT NOT NULL,
    position TEXT NOT NULL,
    job_description TEXT NOT NULL,
    status TEXT NOT NULL,
    sent_at TEXT,
    notes TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    server_revision INTEGER,
    deleted_at TEXT,
    is_dirty INTEGER NOT NULL DEFAULT 1 CHECK (is_dirty IN (0, 1))
)
-- next statement
CREATE INDEX applications_by_user ON applications (user_id, deleted_at)
-- next statement
CREATE TABLE tags (
    id TEXT PRIMARY KEY,
    cv_id TEXT NOT NULL REFERENCES cvs (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    server_revision INTEGER,
    deleted_at TEXT,
    is_dirty INTEGER NOT NULL DEFAULT 1 CHECK (is_dirty IN (0, 1)),
    UNIQUE (cv_id, name)
)
-- next statement
CREATE TABLE answers (
    id TEXT PRIMARY KEY,
    user_id TEXT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    requirement TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (answer IN ('no', 'a_little', 'yes')),
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 1,
    server_revision INTEGER,
    deleted_at TEXT,
    is_dirty INTEGER NOT NULL DEFAULT 1 CHECK (is_dirty IN (0, 1)),
    UNIQUE (user_id, requirement)
)
-- next statement
-- Clashes found by a merge, kept until the user has chosen.
CREATE TABLE conflicts (
    id TEXT PRIMARY KEY,
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    path TEXT NOT NULL,
    base TEXT,
    mine TEXT,
    theirs TEXT,
    created_at TEXT NOT NULL,
    resolved_at TEXT
)
-- next statement
-- The last state both sides agreed on, the third side of a three-way merge.
CREATE TABLE sync_base (
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    server_revision INTEGER NOT NULL,
    data TEXT NOT NULL CHECK (json_valid(data)),
    PRIMARY KEY (table_name, row_id)
)
-- next statement
-- Edits not yet part of a saved version, replayed after a crash.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cv_id TEXT NOT NULL REFERENCES cvs (id) ON DELETE CASCADE,
    edit TEXT NOT NULL CHECK (json_valid(edit)),
    created_at TEXT NOT NULL
)
-- next statement
CREATE INDEX journal_by_cv ON journal (cv_id)
-- next statement
-- What is searched, one row for each CV, folded by the program (case, diacritics, characters of scripts without spaces)
-- because the tokenizer folds Latin only. An integer key of its own, because VACUUM may renumber the rows of a table
-- whose key is text, and the full-text index names rows by number.
CREATE TABLE cv_search_text (
    id INTEGER PRIMARY KEY,
    cv_id TEXT NOT NULL UNIQUE REFERENCES cvs (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    parsed_text TEXT NOT NULL,
    original_text TEXT NOT NULL
)
-- next statement
CREATE VIRTUAL TABLE cv_search USING fts5 (
    title, parsed_text, original_text,
    content = 'cv_search_text', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
)
-- next statement
CREATE TRIGGER cv_search_text_inserted AFTER INSERT ON cv_search_text BEGIN
    INSERT INTO cv_search (rowid, title, parsed_text, original_text)
    VALUES (new.id, new.title, new.parsed_text, new.original_text);
END
-- next statement
CREATE TRIGGER cv_search_text_deleted AFTER DELETE ON cv_search_text BEGIN
    INSERT INTO cv_search (cv_search, rowid, title, parsed_text, original_text)
    VALUES ('delete', old.id, old.title, old.parsed_text, old.original_text);
END
-- next statement
CREATE TRIGGER cv_search_text_updated AFTER UPDATE ON cv_search_text BEGIN
    INSERT INTO cv_search (cv_search, rowid, title, parsed_text, original_text)
    VALUES ('delete', old.id, old.title, old.parsed_text, old.original_text);
    INSERT INTO cv_search (rowid, title, parsed_text, original_text)
    VALUES (new.id, new.title, new.parsed_text, new.original_text);
END
