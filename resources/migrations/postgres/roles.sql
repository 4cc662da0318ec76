-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 CV Enhancer contributors
--
-- Once for each PostgreSQL server, as its administrator:   psql -f roles.sql
-- Then a database that cvenh_migrate owns:                 createdb --owner=cvenh_migrate cvenhancer
-- The log-in roles get their passwords, or certificates, from the administrator.
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'cvenh_migrate') THEN
        CREATE ROLE cvenh_migrate LOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'cvenh_app') THEN
        CREATE ROLE cvenh_app LOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'cvenh_auth') THEN
        CREATE ROLE cvenh_auth NOLOGIN;
    END IF;
END
$$;
-- so that cvenh_migrate may give it the two functions that look an account up before its log-in
GRANT cvenh_auth TO cvenh_migrate;
