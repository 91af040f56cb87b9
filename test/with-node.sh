#!/usr/bin/env bash
# Runs a command with another version of Node, which npm brings: test/with-node.sh 24 npx vitest run server/test/lsp
# Tests that become another user need one that this user may run, too: root sets XDG_CACHE_HOME to a folder for everybody.
set -euo pipefail
version=$1
shift
folder="${XDG_CACHE_HOME:-$HOME/.cache}/leptos-language-tools/node/$version"
platform=$(node -p '`node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`')
bin="$folder/node_modules/$platform/bin"
if [ ! -d "$bin" ]; then
  mkdir -p "$folder"
  npm install --silent --no-audit --no-fund --no-save --prefix "$folder" "$platform@$version" >&2
fi
PATH="$bin:$PATH" exec "$@"
