#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#
# Installs what is missing, builds, starts a throw-away PostgreSQL and runs every test; closes with ctest's summary.
# Arguments go to ctest, e.g. scripts/test.sh -L unit   or   scripts/test.sh -R TestLayers
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
. "$(dirname "${BASH_SOURCE[0]}")/postgres.sh"

install_dependencies build test
[ -x "$(postgres_tool initdb)" ] || install_dependencies postgres
build ci

say "Starting a throw-away PostgreSQL"
start_postgres
trap stop_postgres EXIT

say "Running the tests"
cd "$root/build/ci"
ctest --output-on-failure --parallel "$(jobs)" "$@"
