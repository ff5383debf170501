#!/usr/bin/env bash
# Installs what scripts/packages.txt names and this machine lacks. Quick, and silent, when nothing is missing.
# A line "a | b" is satisfied by either package; where neither is installed, the first is taken.
set -euo pipefail
cd "$(dirname "$0")/.."

installed=$(dpkg-query -W -f='${db:Status-Abbrev}${Package}\n' | sed -n 's/^ii *//p')

# True if one of the packages given is installed.
has_one_of() {
    local package
    for package in "$@"; do
        grep -qxF "$package" <<<"$installed" && return 0
    done
    return 1
}

missing=()
while read -ra packages; do
    has_one_of "${packages[@]}" || missing+=("${packages[0]}")
done < <(grep -vE '^(#|$)' scripts/packages.txt | tr '|' ' ')
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "install, as root: apt-get install ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=300)
echo "installing: ${missing[*]}"
"${apt[@]}" update </dev/null
"${apt[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null >/dev/null
