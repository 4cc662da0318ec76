# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#
# A PostgreSQL of our own: for tests in a temporary folder, on 127.0.0.1 and a free port, that leaves nothing behind; for
# serve.sh in a lasting one. Sourced.
# Tests find it through CVENHANCER_TEST_POSTGRES (a libpq connection string).

postgres_dir=""

postgres_tool() {
    command -v "$1" 2>/dev/null && return
    ls -1 /usr/lib/postgresql/*/bin/"$1" /opt/homebrew/opt/postgresql@*/bin/"$1" 2>/dev/null | sort -V | tail -n 1
}

# initdb and postgres refuse to run as root
as_postgres() {
    if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi
}

free_port() {
    local port
    for port in $(seq 54320 54420); do
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
    fail "No free port between 54320 and 54420."
}

start_postgres() {
    local initdb ctl port
    initdb=$(postgres_tool initdb)
    ctl=$(postgres_tool pg_ctl)
    [ -x "$initdb" ] && [ -x "$ctl" ] || fail "PostgreSQL is not installed (initdb, pg_ctl)."
    postgres_dir=$(mktemp -d "${TMPDIR:-/tmp}/cvenhancer-postgres.XXXXXX")
    [ "$(id -u)" != 0 ] || chown postgres "$postgres_dir"
    port=$(free_port)
    (
        cd "$postgres_dir"
        as_postgres "$initdb" -D "$postgres_dir/data" -U cvenhancer -A trust -E UTF8 --no-sync >/dev/null
        as_postgres "$ctl" -D "$postgres_dir/data" -w -t 60 -l "$postgres_dir/log" \
            -o "-h 127.0.0.1 -p $port -k $postgres_dir -F" start >/dev/null
    ) || fail "PostgreSQL did not start: $(cat "$postgres_dir/log" 2>/dev/null)"
    export CVENHANCER_TEST_POSTGRES="host=127.0.0.1 port=$port user=cvenhancer dbname=postgres"
}

stop_postgres() {
    [ -n "$postgres_dir" ] || return 0
    (cd / && as_postgres "$(postgres_tool pg_ctl)" -D "$postgres_dir/data" -m immediate stop >/dev/null 2>&1) || true
    rm -rf "$postgres_dir"
}

# start_own_postgres DIR: a lasting PostgreSQL that listens only on a socket in DIR, which only its user may enter; makes
# the roles and the database of the server when they are not there
start_own_postgres() {
    local data="$1/data" ctl
    own_postgres_dir=$1
    ctl=$(postgres_tool pg_ctl)
    [ -x "$ctl" ] || fail "PostgreSQL is not installed (pg_ctl)."
    mkdir -p "$own_postgres_dir"
    [ "$(id -u)" != 0 ] || chown postgres "$own_postgres_dir"
    chmod 700 "$own_postgres_dir"
    (
        cd "$own_postgres_dir"
        [ -s "$data/PG_VERSION" ] || as_postgres "$(postgres_tool initdb)" -D "$data" -U cvenhancer -A trust -E UTF8 >/dev/null
        as_postgres "$ctl" -D "$data" -w -t 60 -l "$own_postgres_dir/log" -o "-h '' -k $own_postgres_dir" start >/dev/null
    ) || fail "PostgreSQL did not start: $(tail -n 5 "$own_postgres_dir/log" 2>/dev/null)"
    own_psql postgres -f - <"$root/resources/migrations/postgres/roles.sql"
    [ -n "$(own_psql postgres -At -c "SELECT 1 FROM pg_database WHERE datname = 'cvenhancer'")" ] \
        || own_psql postgres -c "CREATE DATABASE cvenhancer OWNER cvenh_migrate"
}

own_psql() {
    local database=$1; shift
    "$(postgres_tool psql)" -h "$own_postgres_dir" -U cvenhancer -d "$database" -v ON_ERROR_STOP=1 -q "$@"
}

stop_own_postgres() {
    (cd / && as_postgres "$(postgres_tool pg_ctl)" -D "$own_postgres_dir/data" -m fast stop >/dev/null 2>&1) || true
}
