-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 CV Enhancer contributors
--
-- Run by the role cvenh_migrate, which owns everything here; roles.sql has made it, cvenh_app and cvenh_auth before.
--
-- Texts a person has written are bytea: encrypted by the server (AES-256-GCM, the account's own key) before they come
-- here. Ids are made by the client, so every key begins with the account: nobody can tell by a clash that another
-- account holds an id, and no foreign key can cross accounts.
-- Every synced table ends with the sync columns:
--   rev          the account's revision at the last change of the row, unique within the account
--   deleted_at   when the row went to the bin, NULL: it is there
--   op_id        the operation that wrote it, NULL: written through the REST API
--   enc_version  how the encrypted columns are encrypted
CREATE TABLE users (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    email text NOT NULL UNIQUE,
    password_hash text NOT NULL,
    is_active boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    rev bigint NOT NULL DEFAULT 0,
    tombstone_floor bigint NOT NULL DEFAULT 0,
    token_version integer NOT NULL DEFAULT 1,
    recovery_hash text NOT NULL DEFAULT '',
    dek_wrapped bytea NOT NULL,
    kek_id text NOT NULL,
    quota_bytes bigint NOT NULL DEFAULT 1073741824
)
-- next statement
CREATE TABLE cvs (
    id uuid NOT NULL,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    title bytea NOT NULL,
    file_path bytea NOT NULL,
    parsed_data bytea NOT NULL,
    original_text bytea NOT NULL,
    is_active boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    rev bigint NOT NULL,
    deleted_at timestamptz,
    op_id uuid,
    enc_version smallint NOT NULL DEFAULT 1,
    PRIMARY KEY (user_id, id),
    UNIQUE (user_id, rev)
)
-- next statement
CREATE INDEX cvs_by_time ON cvs (user_id, updated_at)
-- next statement
CREATE TABLE cv_customizations (
    id uuid NOT NULL,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    cv_id uuid NOT NULL,
    job_description bytea NOT NULL,
    matched_keywords bytea NOT NULL,
    customized_data bytea NOT NULL,
    score double precision NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    rev bigint NOT NULL,
    deleted_at timestamptz,
    op_id uuid,
    enc_version smallint NOT NULL DEFAULT 1,
    PRIMARY KEY (user_id, id),
    FOREIGN KEY (user_id, cv_id) REFERENCES cvs (user_id, id) ON DELETE CASCADE,
    UNIQUE (user_id, rev)
)
-- next statement
CREATE INDEX cv_customizations_by_cv ON cv_customizations (user_id, cv_id)
-- next statement
CREATE TABLE suggestions (
    id uuid NOT NULL,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    cv_id uuid NOT NULL,
    customization_id uuid,
    title bytea NOT NULL,
    description bytea NOT NULL,
    suggestion bytea NOT NULL,
    section text NOT NULL,
    is_applied boolean NOT NULL DEFAULT false,
    edit bytea NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    rev bigint NOT NULL,
    deleted_at timestamptz,
    op_id uuid,
    enc_version smallint NOT NULL DEFAULT 1,
    PRIMARY KEY (user_id, id),
    FOREIGN KEY (user_id, cv_id) REFERENCES cvs (user_id, id) ON DELETE CASCADE,
    FOREIGN KEY (user_id, customization_id) REFERENCES cv_customizations (user_id, id) ON DELETE CASCADE,
    UNIQUE (user_id, rev)
)
-- next statement
CREATE INDEX suggestions_by_cv ON suggestions (user_id, cv_id)
-- next statement
CREATE INDEX suggestions_by_customization ON suggestions (user_id, customization_id)
-- next statement
CREATE TABLE files (
    id uuid NOT NULL,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    cv_id uuid,
    sha256 text NOT NULL,
    name bytea NOT NULL,
    size_bytes bigint NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    rev bigint NOT NULL,
    deleted_at timestamptz,
    op_id uuid,
    enc_version smallint NOT NULL DEFAULT 1,
    PRIMARY KEY (user_id, id),
    FOREIGN KEY (user_id, cv_id) REFERENCES cvs (user_id, id) ON DELETE CASCADE,
    UNIQUE (user_id, rev)
)
-- next statement
CREATE INDEX files_by_cv ON files (user_id, cv_id)
-- next statement
CREATE INDEX files_by_sha256 ON files (user_id, sha256)
-- next statement
CREATE TABLE cv_versions (
    id uuid NOT NULL,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    cv_id uuid NOT NULL,
    number integer NOT NULL,
    title bytea NOT NULL,
    parsed_data bytea NOT NULL,
    reason text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    rev bigint NOT NULL,
    deleted_at timestamptz,
    op_id uuid,
    enc_version smallint NOT NULL DEFAULT 1,
    PRIMARY KEY (user_id, id),
    FOREIGN KEY (user_id, cv_id) REFERENCES cvs (user_id, id) ON DELETE CASCADE,
    UNIQUE (user_id, rev)
)
-- next statement
CREATE INDEX cv_versions_by_cv ON cv_versions (user_id, cv_id)
-- next statement
CREATE TABLE letters (
    id uuid NOT NULL,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    cv_id uuid,
    customization_id uuid,
    title bytea NOT NULL,
    body bytea NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    rev bigint NOT NULL,
    deleted_at timestamptz,
    op_id uuid,
    enc_version smallint NOT NULL DEFAULT 1,
    PRIMARY KEY (user_id, id),
    FOREIGN KEY (user_id, cv_id) REFERENCES cvs (user_id, id) ON DELETE SET NULL (cv_id),
    FOREIGN KEY (user_id, customization_id) REFERENCES cv_customizations (user_id, id) ON DELETE SET NULL (customization_id),
    UNIQUE (user_id, rev)
)
-- next statement
CREATE INDEX letters_by_cv ON letters (user_id, cv_id)
-- next statement
CREATE INDEX letters_by_customization ON letters (user_id, customization_id)
-- next statement
CREATE TABLE applications (
    id uuid NOT NULL,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    cv_id uuid,
    customization_id uuid,
    letter_id uuid,
    file_id uuid,
    employer bytea NOT NULL,
    position bytea NOT NULL,
    job_description bytea NOT NULL,
    status text NOT NULL,
    sent_at timestamptz,
    notes bytea NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    rev bigint NOT NULL,
    deleted_at timestamptz,
    op_id uuid,
    enc_version smallint NOT NULL DEFAULT 1,
    PRIMARY KEY (user_id, id),
    FOREIGN KEY (user_id, cv_id) REFERENCES cvs (user_id, id) ON DELETE SET NULL (cv_id),
    FOREIGN KEY (user_id, customization_id) REFERENCES cv_customizations (user_id, id) ON DELETE SET NULL (customization_id),
    FOREIGN KEY (user_id, letter_id) REFERENCES letters (user_id, id) ON DELETE SET NULL (letter_id),
    FOREIGN KEY (user_id, file_id) REFERENCES files (user_id, id) ON DELETE SET NULL (file_id),
    UNIQUE (user_id, rev)
)
-- next statement
CREATE INDEX applications_by_cv ON applications (user_id, cv_id)
-- next statement
CREATE INDEX applications_by_customization ON applications (user_id, customization_id)
-- next statement
CREATE INDEX applications_by_letter ON applications (user_id, letter_id)
-- next statement
CREATE INDEX applications_by_file ON applications (user_id, file_id)
-- next statement
CREATE TABLE tags (
    id uuid NOT NULL,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    cv_id uuid NOT NULL,
    name bytea NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    rev bigint NOT NULL,
    deleted_at timestamptz,
    op_id uuid,
    enc_version smallint NOT NULL DEFAULT 1,
    PRIMARY KEY (user_id, id),
    FOREIGN KEY (user_id, cv_id) REFERENCES cvs (user_id, id) ON DELETE CASCADE,
    UNIQUE (user_id, rev)
)
-- next statement
CREATE INDEX tags_by_cv ON tags (user_id, cv_id)
-- next statement
CREATE TABLE answers (
    id uuid NOT NULL,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    requirement bytea NOT NULL,
    answer text NOT NULL,
    created_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    rev bigint NOT NULL,
    deleted_at timestamptz,
    op_id uuid,
    enc_version smallint NOT NULL DEFAULT 1,
    PRIMARY KEY (user_id, id),
    UNIQUE (user_id, rev)
)
-- next statement
-- What the file store holds for an account, once for each content.
CREATE TABLE stored_files (
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    sha256 text NOT NULL,
    size_bytes bigint NOT NULL,
    storage_key text NOT NULL,
    refs integer NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (user_id, sha256)
)
-- next statement
-- A log-in of one device; its refresh tokens are one family.
CREATE TABLE sessions (
    id uuid NOT NULL,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    device text NOT NULL,
    created_at timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    revoked_at timestamptz,
    revoked_reason text,
    PRIMARY KEY (user_id, id)
)
-- next statement
-- SHA-256 of each refresh token. A token that was used names its successor; see server/auth/RefreshRules.h.
CREATE TABLE refresh_tokens (
    hash bytea PRIMARY KEY,
    user_id uuid NOT NULL,
    session_id uuid NOT NULL,
    successor_hash bytea,
    issued_at timestamptz NOT NULL,
    first_used_at timestamptz,
    voided_at timestamptz,
    expires_at timestamptz NOT NULL,
    FOREIGN KEY (user_id, session_id) REFERENCES sessions (user_id, id) ON DELETE CASCADE
)
-- next statement
CREATE INDEX refresh_tokens_by_session ON refresh_tokens (user_id, session_id)
-- next statement
-- Answers to pushes, so that a repeated push is answered and not done again; kept 30 days.
CREATE TABLE push_log (
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    push_id uuid NOT NULL,
    request_hash bytea NOT NULL,
    response bytea NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (user_id, push_id)
)
-- next statement
CREATE TABLE audit (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    event text NOT NULL,
    ip_prefix text NOT NULL,
    at timestamptz NOT NULL
)
-- next statement
CREATE INDEX audit_by_user ON audit (user_id, at)
-- next statement
-- One row. The epoch is renewed when a backup is restored, which tells clients to compare everything.
CREATE TABLE server_meta (
    is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
    epoch uuid NOT NULL
)
-- next statement
INSERT INTO server_meta (epoch) VALUES (gen_random_uuid())
-- next statement
-- Row-level security on every table of an account. FORCE binds the owner, too; what the owner and the log-in need is
-- said below.
DO $$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['cvs', 'cv_customizations', 'suggestions', 'files', 'cv_versions', 'letters',
        'applications', 'tags', 'answers', 'stored_files', 'sessions', 'refresh_tokens', 'push_log', 'audit']
    LOOP
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
        EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
        EXECUTE format('CREATE POLICY own_rows ON %I TO cvenh_app '
                       'USING (user_id = nullif(current_setting(''app.user_id'', true), '''')::uuid) '
                       'WITH CHECK (user_id = nullif(current_setting(''app.user_id'', true), '''')::uuid)', name);
        EXECUTE format('CREATE POLICY migrations ON %I TO cvenh_migrate USING (true) WITH CHECK (true)', name);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO cvenh_app', name);
    END LOOP;
END
$$
-- next statement
ALTER TABLE users ENABLE ROW LEVEL SECURITY
-- next statement
ALTER TABLE users FORCE ROW LEVEL SECURITY
-- next statement
CREATE POLICY own_row ON users TO cvenh_app
    USING (id = nullif(current_setting('app.user_id', true), '')::uuid)
    WITH CHECK (id = nullif(current_setting('app.user_id', true), '')::uuid)
-- next statement
CREATE POLICY migrations ON users TO cvenh_migrate USING (true) WITH CHECK (true)
-- next statement
GRANT SELECT, INSERT, UPDATE, DELETE ON users TO cvenh_app
-- next statement
GRANT SELECT ON server_meta, schema_migrations TO cvenh_app
-- next statement
-- Before a log-in nobody knows whose rows to show: two functions look exactly one account up, as a role of their own.
CREATE POLICY sign_in ON users FOR SELECT TO cvenh_auth USING (true)
-- next statement
CREATE POLICY sign_in ON refresh_tokens FOR SELECT TO cvenh_auth USING (true)
-- next statement
GRANT SELECT ON users, refresh_tokens TO cvenh_auth
-- next statement
GRANT CREATE ON SCHEMA public TO cvenh_auth
-- next statement
CREATE FUNCTION find_user_by_email(p_email text)
RETURNS TABLE (id uuid, name text, email text, password_hash text, recovery_hash text, is_active boolean,
               token_version integer, created_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
    SELECT u.id, u.name, u.email, u.password_hash, u.recovery_hash, u.is_active, u.token_version, u.created_at
    FROM users u WHERE u.email = p_email
$$
-- next statement
CREATE FUNCTION find_owner_of_refresh_token(p_hash bytea)
RETURNS TABLE (user_id uuid, session_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
AS $$
    SELECT t.user_id, t.session_id FROM refresh_tokens t WHERE t.hash = p_hash
$$
-- next statement
REVOKE EXECUTE ON FUNCTION find_user_by_email(text), find_owner_of_refresh_token(bytea) FROM PUBLIC
-- next statement
GRANT EXECUTE ON FUNCTION find_user_by_email(text), find_owner_of_refresh_token(bytea) TO cvenh_app
-- next statement
ALTER FUNCTION find_user_by_email(text) OWNER TO cvenh_auth
-- next statement
ALTER FUNCTION find_owner_of_refresh_token(bytea) OWNER TO cvenh_auth
-- next statement
REVOKE CREATE ON SCHEMA public FROM cvenh_auth
-- next statement
-- The first statement of every transaction of a request: whose rows it sees, and whether the access token still counts.
-- In the same round trip as the statements after it, which are not executed when it fails.
CREATE FUNCTION enter_user(p_user uuid, p_session uuid, p_token_version integer) RETURNS void
LANGUAGE plpgsql SET search_path = public, pg_temp
AS $$
BEGIN
    PERFORM set_config('app.user_id', p_user::text, true);
    IF NOT EXISTS (
        SELECT FROM sessions s JOIN users u ON u.id = s.user_id
        WHERE s.user_id = p_user AND s.id = p_session AND s.revoked_at IS NULL
            AND u.is_active AND u.token_version = p_token_version
    ) THEN
        RAISE EXCEPTION 'the session is over' USING ERRCODE = 'CV001';
    END IF;
END
$$
