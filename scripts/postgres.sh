# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#
# A PostgreSQL of our own: for tests in a temporary folder, on 127.0.0.1 and a free port, that leaves nothing behind; for
# serve.sh in a lasting one. Sourced.
# Tests find it through CVENHANCER_TEST_POSTGRES (a libpq connection string).

postgres_dir=""

# The program itself before what is in PATH: Debian has a wrapper there that looks for clusters of its own.
postgres_tool() {
    local tool
    tool=$(ls -1 /usr/lib/postgresql/*/bin/"$1" /opt/homebrew/opt/postgresql@*/bin/"$1" 2>/dev/null | sort -V | tail -n 1)
    if [ -n "$tool" ]; then printf '%s\n' "$tool"; else command -v "$1" 2>/dev/null || true; fi
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

# start_own_postgres DIR: a lasting PostgreSQL that listens only on a socket in own_socket_dir, which only its user may
# enter; makes the roles and the database of the server when they are not there. One that runs already, because an
# earlier script was killed, is used as it is.
start_own_postgres() {
    own_postgres_dir=$1
    own_socket_dir=$(socket_folder "$1")
    own_log="$own_postgres_dir/log"
    [ -x "$(postgres_tool pg_ctl)" ] || fail "PostgreSQL is not installed (pg_ctl)."
    own_folders
    if ! own_answers; then
        own_initdb
        # -W: pg_ctl trusts the clock and process ids more than a container deserves; whether it answers is asked below
        own_step "start" "$(postgres_tool pg_ctl)" -D "$own_postgres_dir/data" -W -l "$own_log" \
            -o "-h '' -k $own_socket_dir" start
        wait_for_own_postgres 60
    fi
    own_psql postgres -f - <"$root/resources/migrations/postgres/roles.sql" >/dev/null \
        || fail "PostgreSQL runs, but the server's roles could not be made in it."
    [ -n "$(own_psql postgres -At -c "SELECT 1 FROM pg_database WHERE datname = 'cvenhancer'")" ] \
        || own_psql postgres -c "CREATE DATABASE cvenhancer OWNER cvenh_migrate" \
        || fail "PostgreSQL runs, but the server's database could not be made in it."
}

# A socket's whole path has to stay under 107 bytes (sockaddr_un); a longer folder gets a short one beside it.
socket_folder() {
    if [ ${#1} -le 80 ]; then printf '%s' "$1"; return; fi
    printf '%s/cvenhancer-%s-%s' "${TMPDIR:-/tmp}" "$(id -u)" "$(printf '%s' "$1" | cksum | cut -d ' ' -f 1)"
}

own_folders() {
    local folder
    for folder in "$own_postgres_dir" "$own_socket_dir"; do
        mkdir -p "$folder" || fail "The folder $folder cannot be made."
        [ "$(id -u)" != 0 ] || chown postgres "$folder" || fail "There is no user 'postgres' to run PostgreSQL as."
        chmod 700 "$folder"
        as_postgres test -w "$folder" 2>/dev/null \
            || fail "PostgreSQL runs as the user 'postgres', who may not enter $folder: a folder above it is closed to others. Choose another with CVENHANCER_SERVER_FOLDER, e.g. /var/lib/cvenhancer-server."
    done
}

own_initdb() {
    [ -s "$own_postgres_dir/data/PG_VERSION" ] || own_step "initdb" "$(postgres_tool initdb)" \
        -D "$own_postgres_dir/data" -U cvenhancer -A trust -E UTF8 --locale=C
}

# own_step NAME COMMAND…: as PostgreSQL's user, for at most a minute, its words kept for the case that it fails
own_step() {
    local name=$1; shift
    (cd "$own_postgres_dir" && as_postgres timeout 60 "$@" </dev/null) >"$own_postgres_dir/$name.log" 2>&1 \
        || fail "PostgreSQL did not start ($name): $(tail -n 5 "$own_postgres_dir/$name.log" "$own_log" 2>/dev/null)"
}

own_answers() { [ "$(own_psql postgres -At -c 'SELECT 1' 2>/dev/null)" = 1 ]; }

wait_for_own_postgres() {
    local end=$((SECONDS + $1))
    until own_answers; do
        [ $SECONDS -lt $end ] || fail "PostgreSQL was started but did not answer within $1 seconds: $(tail -n 5 "$own_log" 2>/dev/null)"
        sleep 0.2
    done
}

own_psql() {
    local database=$1; shift
    PGOPTIONS='-c client_min_messages=warning' PGCONNECT_TIMEOUT=5 timeout 60 "$(postgres_tool psql)" -X -w -h "$own_socket_dir" -p "${PGPORT:-5432}" -U cvenhancer -d "$database" \
        -v ON_ERROR_STOP=1 -q "$@"
}

stop_own_postgres() {
    (cd / && as_postgres timeout 60 "$(postgres_tool pg_ctl)" -D "$own_postgres_dir/data" -m fast stop >/dev/null 2>&1) || true
}
