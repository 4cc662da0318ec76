#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#
# Installs what is missing, builds, and starts the sync server on a PostgreSQL of its own; prints its address.
# Accounts, CVs and keys are kept in CVENHANCER_SERVER_FOLDER (~/.local/share/cvenhancer-server; as root
# /var/lib/cvenhancer-server): back that folder up. Every setting may be overridden, e.g. CVENHANCER_SERVER_HTTP_PORT=9000.
# Ends with Ctrl+C.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
. "$(dirname "${BASH_SOURCE[0]}")/postgres.sh"

case "${1:-}" in
    -h|--help) sed -n '5,8s/^# //p' "$0"; exit 0 ;;
esac

if [ "$(id -u)" = 0 ]; then folder=/var/lib/cvenhancer-server; else folder="${XDG_DATA_HOME:-$HOME/.local/share}/cvenhancer-server"; fi
folder=${CVENHANCER_SERVER_FOLDER:-$folder}
unset CVENHANCER_SERVER_FOLDER # the server itself takes CVENHANCER_SERVER_* for its settings

install_dependencies build
[ -x "$(postgres_tool initdb)" ] || install_dependencies postgres
build_targets=(cvenhancer-server)
build release -DCVENH_BUILD_TESTS=OFF

say "Starting PostgreSQL in $folder"
start_own_postgres "$folder/postgres"
trap stop_own_postgres EXIT

export CVENHANCER_SERVER_DATABASE_APPLICATION="${CVENHANCER_SERVER_DATABASE_APPLICATION:-host=$own_socket_dir user=cvenh_app dbname=cvenhancer}"
export CVENHANCER_SERVER_DATABASE_MIGRATION="${CVENHANCER_SERVER_DATABASE_MIGRATION:-host=$own_socket_dir user=cvenh_migrate dbname=cvenhancer}"
export CVENHANCER_SERVER_AUTH_KEYS_FOLDER="${CVENHANCER_SERVER_AUTH_KEYS_FOLDER:-$folder/keys}"
export CVENHANCER_SERVER_FILES_FOLDER="${CVENHANCER_SERVER_FILES_FOLDER:-$folder/files}"

server="$root/build/release/bin/cvenhancer-server"
"$server" keys create
"$server" migrate
say "Starting the server; Ctrl+C ends it"
"$server" serve &
server_process=$!
# the terminal's Ctrl+C reaches the server by itself; a SIGTERM for this script is passed on
trap 'kill -TERM $server_process 2>/dev/null || true' TERM INT
wait $server_process || true
wait $server_process 2>/dev/null || true
