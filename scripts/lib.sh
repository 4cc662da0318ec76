# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 CV Enhancer contributors
#
# What scripts/start.sh and scripts/test.sh share. Sourced, never run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '== %s\n' "$*" >&2; }
fail() { printf 'error: %s\n' "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1; then sudo -n "$@" 2>/dev/null || sudo "$@"
    else fail "Root rights are needed for: $*. Run this command as root once, then start this script again."
    fi
}

# packages COLUMN USE…: the names of one distribution (2 debian, 3 fedora, 4 arch, 5 homebrew)
packages() {
    local column=$1; shift
    awk -F'\t' -v column="$column" -v uses=" $* " \
        '!/^#/ && index(uses, " " $1 " ") && $column != "-" && $column != "" { print $column }' \
        "$root/scripts/dependencies.tsv"
}

distribution() {
    if [ "$(uname -s)" = Darwin ]; then echo homebrew; return; fi
    local id=""
    [ -r /etc/os-release ] && id=$(. /etc/os-release; echo " ${ID:-} ${ID_LIKE:-} ")
    case "$id" in
        *" debian "*|*" ubuntu "*) echo debian ;;
        *" fedora "*|*" rhel "*) echo fedora ;;
        *" arch "*) echo arch ;;
        *) echo unknown ;;
    esac
}

install_debian() {
    local missing=() name
    for name in "$@"; do
        dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null | grep -q '^installed$' || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "Installing ${#missing[@]} missing packages: ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq || say "apt-get update failed; trying with the lists at hand"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null \
        || fail "apt-get could not install: ${missing[*]}"
}

# install_dependencies USE…: nothing to do and no network when all is there
install_dependencies() {
    local names
    case "$(distribution)" in
        debian) mapfile -t names < <(packages 2 "$@"); install_debian "${names[@]}" ;;
        fedora)
            mapfile -t names < <(packages 3 "$@")
            rpm -q "${names[@]}" >/dev/null 2>&1 || { say "Installing: ${names[*]}"; as_root dnf install -y -q "${names[@]}"; } ;;
        arch)
            mapfile -t names < <(packages 4 "$@")
            pacman -Q "${names[@]}" >/dev/null 2>&1 || { say "Installing: ${names[*]}"; as_root pacman -S --needed --noconfirm --quiet "${names[@]}"; } ;;
        homebrew)
            mapfile -t names < <(packages 5 "$@")
            command -v brew >/dev/null 2>&1 || fail "Homebrew is missing. Install it from https://brew.sh, then start this script again."
            brew list --versions "${names[@]}" >/dev/null 2>&1 || { say "Installing: ${names[*]}"; brew install --quiet "${names[@]}"; } ;;
        *)
            say "This system is not known to the script. If the build fails, install these (Debian's names):"
            packages 2 "$@" | sed 's/^/     /' >&2 ;;
    esac
}

jobs() { nproc 2>/dev/null || sysctl -n hw.ncpu 2>/dev/null || echo 2; }

# build PRESET [cmake option…]: configures once, then builds what changed: all, or what the list build_targets names
build() {
    local preset=$1; shift
    cd "$root" || exit 1
    if [ "$(distribution)" = homebrew ]; then
        set -- "$@" "-DCMAKE_PREFIX_PATH=$(brew --prefix)"
    fi
    say "Building (build/$preset)"
    cmake --preset "$preset" "$@" >"$root/.build.log" 2>&1 || { cat "$root/.build.log" >&2; fail "The build could not be configured."; }
    cmake --build --preset "$preset" ${build_targets[@]+--target "${build_targets[@]}"} --parallel "$(jobs)" >>"$root/.build.log" 2>&1 || { tail -n 60 "$root/.build.log" >&2; fail "The build failed."; }
    rm -f "$root/.build.log"
}
