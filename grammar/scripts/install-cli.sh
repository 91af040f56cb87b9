#!/usr/bin/env bash
# Prints the path of a tree-sitter CLI 0.26, after installing one into a cache folder where there is none.
#
#   scripts/install-cli.sh
#
# One in PATH is used where it is new enough. Else it comes from Debian unstable's package with the libraries it needs
# (no root needed, nothing of the machine itself changes), or where there is no apt, from `cargo install`.
# TREE_SITTER_CLI_CACHE is the folder, by default ~/.cache/leptos-language-tools/tree-sitter-cli.
set -euo pipefail

version=0.26
exact_version=0.26.11
cache=${TREE_SITTER_CLI_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/leptos-language-tools/tree-sitter-cli}
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
keyring=/usr/share/keyrings/debian-archive-keyring.gpg

# Whether PROGRAM is a tree-sitter CLI of this version or a later one.
is_new_enough() {
  local found
  found=$("$1" --version 2>/dev/null | sed -n 's/^tree-sitter \([0-9][0-9.]*\).*/\1/p') || return 1
  [ -n "$found" ] && [ "$(printf '%s\n' "$version" "$found" | sort -V | head -n 1)" = "$version" ]
}

install_from_debian() {
  command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null && [ -r "$keyring" ] || return 1
  local apt=$cache/apt root=$cache/root
  rm -rf "$apt" "$root"
  mkdir -p "$apt"/{cache/archives/partial,etc/preferences.d,lists/partial} "$root"
  : >"$apt/status"
  echo "deb [signed-by=$keyring] $mirror sid main" >"$apt/sources.list"
  # With a package list of its own, for which nothing is installed, apt fetches the libraries too.
  local options=(
    -qq -o "Dir::Etc::Parts=$apt/etc" -o "Dir::Etc::SourceList=$apt/sources.list" -o Dir::Etc::SourceParts=/dev/null
    -o "Dir::Etc::PreferencesParts=$apt/etc/preferences.d" -o Dir::Etc::Preferences=/dev/null
    -o "Dir::State::Lists=$apt/lists" -o "Dir::State::Status=$apt/status" -o "Dir::Cache=$apt/cache"
    -o Debug::NoLocking=true -o "APT::Sandbox::User=$(id -un)" -o APT::Install-Recommends=false
    -o Acquire::Languages=none
  )
  apt-get "${options[@]}" update >&2
  apt-get "${options[@]}" --yes --download-only install "tree-sitter-cli=$version*" >&2
  local package
  for package in "$apt"/cache/archives/*.deb; do dpkg-deb --extract "$package" "$root"; done
  rm -rf "$apt"
  local loader libraries
  loader=$(find "$root" -name 'ld-linux*.so.*' | sort | head -n 1)
  libraries=$(dirname "$(find "$root" -name libc.so.6 | head -n 1)")
  mkdir -p "$cache/bin"
  printf '#!/bin/sh\nexec "%s" --library-path "%s" "%s" "$@"\n' \
    "$loader" "$libraries" "$root/usr/bin/tree-sitter" >"$cache/bin/tree-sitter"
  chmod +x "$cache/bin/tree-sitter"
  is_new_enough "$cache/bin/tree-sitter"
}

install_with_cargo() {
  command -v cargo >/dev/null || return 1
  cargo install tree-sitter-cli --version "$exact_version" --locked --root "$cache" >&2
}

if is_new_enough tree-sitter; then
  command -v tree-sitter
  exit
fi
if ! is_new_enough "$cache/bin/tree-sitter"; then
  install_from_debian || install_with_cargo || {
    echo "install-cli.sh: there is neither Debian's apt nor cargo to install the tree-sitter CLI with" >&2
    exit 1
  }
fi
echo "$cache/bin/tree-sitter"
