#!/usr/bin/env bash
# Installs the programs of the end-to-end tests, each once, into a folder of their own.
#
#   install.sh vscode       VS Code as code-server, from npm; Chromium and headers from Debian's packages (root)
#   install.sh editors      Neovim, Helix, Emacs with lsp-mode, and rust-analyzer of Debian unstable, in a root folder;
#                           tmux (root)
#   install.sh pre-commit   pre-commit, from PyPI
#   install.sh all          all of these
#   install.sh run PROGRAM [ARG…]
#                           runs a program of the editors' root folder in the current folder. It sees this repository,
#                           /tmp, the current folder, the Rust toolchain and CARGO_TARGET_DIR at their own paths.
#
# LEPTOS_E2E_ROOT is the folder, by default ~/.cache/leptos-language-tools/e2e.
# EDITORS_HOME is the home folder for `run`, by default /root of the root folder.
set -euo pipefail

root=${LEPTOS_E2E_ROOT:-${XDG_CACHE_HOME:-$HOME/.cache}/leptos-language-tools/e2e}
repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)

code_server_version=4.100.3
pre_commit_version=4.7.0
debian_mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}
# The compiler is for grammars, which Helix builds itself; Python for the program that gives Emacs two servers.
editor_packages=neovim,hx,emacs-nox,elpa-lsp-mode,elpa-yasnippet,rust-analyzer,tree-sitter-cli,nodejs
editor_packages+=,ca-certificates,git,procps,g++,python3

# What npm tells those whom it starts of this repository is not meant for the programs: they need their install scripts.
unset npm_config_ignore_scripts npm_config_local_prefix

say() { echo "install.sh: $*" >&2; }

need_root() {
  [ "$(id -u)" = 0 ] && return
  say "'$1' installs Debian's packages: run it as root"
  exit 1
}

install_vscode() {
  local folder=$root/code-server
  [ -f "$folder/ok" ] && return
  need_root vscode
  apt-get update -qq
  # Headers for the native modules; code-server's own script would download ripgrep from elsewhere.
  apt-get install -y -qq --no-install-recommends \
    libkrb5-dev libsecret-1-dev libx11-dev libxkbfile-dev ripgrep chromium fonts-dejavu-core >/dev/null
  mkdir -p "$folder"
  cd "$folder"
  [ -f package.json ] || echo '{ "private": true }' >package.json
  npm install --no-save --ignore-scripts --no-audit --no-fund "code-server@$code_server_version" >/dev/null
  install_vscode_modules "$folder/node_modules/code-server/lib/vscode"
  cd "$folder"
  npm rebuild argon2 >/dev/null
  touch "$folder/ok"
}

# The modules of VS Code itself, without their install scripts, which download what is no package.
install_vscode_modules() {
  cd "$1"
  local module
  npm install --omit=dev --ignore-scripts --no-audit --no-fund >/dev/null
  npm --prefix extensions install --omit=dev --ignore-scripts --no-audit --no-fund >/dev/null
  for module in @vscode/spdlog @parcel/watcher native-watchdog kerberos; do npm rebuild "$module" >/dev/null; done
  npm rebuild node-pty >/dev/null 2>&1 || say "no terminal: node-pty could not be built"
  mkdir -p node_modules/@vscode/ripgrep/bin
  ln -sf "$(command -v rg)" node_modules/@vscode/ripgrep/bin/rg
  # Where VS Code looks for modules that have to be files.
  ln -sfn node_modules node_modules.asar
}

install_editors() {
  local folder=$root/editors
  # Which packages are in it, since what is there may be of a time with others.
  [ "$(cat "$folder.packages" 2>/dev/null)" = "$editor_packages" ] && [ -x "$folder/usr/bin/nvim" ] && return
  need_root editors
  if ! command -v debootstrap >/dev/null || ! command -v tmux >/dev/null; then
    apt-get update -qq
    apt-get install -y -qq debootstrap tmux >/dev/null
  fi
  # Nobody takes half an installation for a whole one. What a killed run has left mounted is not to be removed.
  rm -rf --one-file-system "$folder.new"
  mkdir -p "$folder.new"
  debootstrap --variant=minbase --include="$editor_packages" sid "$folder.new" "$debian_mirror" >"$folder.log" 2>&1 || {
    tail -n 20 "$folder.log" >&2
    exit 1
  }
  rm -rf --one-file-system "$folder"
  mv "$folder.new" "$folder"
  echo "$editor_packages" >"$folder.packages"
}

install_pre_commit() {
  local folder=$root/pre-commit
  [ -x "$folder/bin/pre-commit" ] && return
  python3 -m venv "$folder"
  "$folder/bin/pip" install --quiet --disable-pip-version-check "pre-commit==$pre_commit_version"
}

# Prints what a program in the root folder is to see of the machine, one folder a line.
shared_folders() {
  local folder
  for folder in "$repository" /tmp "$(pwd -P)" "${CARGO_HOME:-$HOME/.cargo}" "${RUSTUP_HOME:-$HOME/.rustup}" \
    "${CARGO_TARGET_DIR:-}"; do
    [ ! -d "$folder" ] || echo "$folder"
  done
}

# In a mount namespace of its own, so that nothing has to be cleaned up when the program ends, however it ends.
run_editor() {
  local folder=$root/editors
  [ -x "$folder/usr/bin/nvim" ] || { say "there are no editors: bash test/e2e/install.sh editors" && exit 1; }
  # The root folder may be a link.
  exec unshare --mount --propagation private -- bash -euc '
    root=$1 here=$2 shared=$3 cargo=$4 rustup=$5
    shift 5
    while read -r folder; do
      mkdir -p "$root$folder"
      mountpoint -q "$root$folder" || mount --rbind "$folder" "$root$folder"
    done <<<"$shared"
    mount --rbind /proc "$root/proc"
    mount --rbind /dev "$root/dev"
    exec chroot "$root" /usr/bin/env -C "$here" HOME="${EDITORS_HOME:-/root}" CARGO_HOME="$cargo" RUSTUP_HOME="$rustup" \
      PATH="$cargo/bin:/usr/local/bin:/usr/bin:/bin" "$@"
  ' _ "$(cd "$folder" && pwd -P)" "$(pwd -P)" "$(shared_folders)" \
    "${CARGO_HOME:-$HOME/.cargo}" "${RUSTUP_HOME:-$HOME/.rustup}" "$@"
}

case ${1:-} in
  vscode) install_vscode ;;
  editors) install_editors ;;
  pre-commit) install_pre_commit ;;
  all) install_vscode && install_editors && install_pre_commit ;;
  run) shift && run_editor "$@" ;;
  *) sed -n '2,14s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" && exit 2 ;;
esac
