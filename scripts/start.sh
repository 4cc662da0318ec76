#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#
# Installs what is missing, builds, and starts CV Enhancer.
# Without a display, or with --headless: tailors the bundled sample CV to the bundled advertisement instead and prints
# the score before and after and where the tailored PDF lies. Other arguments go to the program.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

headless=no
arguments=()
for argument in "$@"; do
    case "$argument" in
        --headless) headless=yes ;;
        -h|--help) sed -n '5,7s/^# //p' "$0"; exit 0 ;;
        *) arguments+=("$argument") ;;
    esac
done
if [ "$(uname -s)" != Darwin ] && [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    headless=yes
fi

install_dependencies build
build release -DCVENH_BUILD_TESTS=OFF

if [ "$headless" = no ]; then
    say "Starting CV Enhancer"
    exec "$root/build/release/bin/cvenhancer" "${arguments[@]+"${arguments[@]}"}"
fi

out="$root/build/sample"
mkdir -p "$out"
say "No display: tailoring the sample CV to the sample advertisement"
cli="$root/build/release/bin/cvenhancer-cli"
"$cli" render "$root/resources/samples/sample-cv.json" -o "$out/sample-cv.pdf"
"$cli" tailor "$out/sample-cv.pdf" "$root/resources/samples/sample-advert.txt" -o "$out/tailored-cv.pdf"
