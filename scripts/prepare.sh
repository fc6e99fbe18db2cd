# What scripts/start and scripts/test share: is Node new enough, are dependencies installed, is the build fresh?
# Sourced from the project's folder; each step is silent when there is nothing to do.

node_needed=20.19

require_node() {
  if ! command -v node >/dev/null 2>&1; then
    echo "Node.js is not installed; this needs $node_needed or newer. Get it from https://nodejs.org/ and run this again." >&2
    exit 1
  fi
  local found
  found=$(node --version)
  if [ "$(printf '%s\n' "v$node_needed" "$found" | sort -V | head -n 1)" != "v$node_needed" ]; then
    echo "Node.js $found at $(command -v node) is too old; this needs $node_needed or newer." >&2
    echo "Get a newer one from https://nodejs.org/ (or 'nvm install 22') and run this again." >&2
    exit 1
  fi
}

# npm notes what it installed in node_modules/.package-lock.json, which then is as new as the lockfile it read.
install_dependencies() {
  local installed=node_modules/.package-lock.json
  if [ -f "$installed" ] && ! [ package-lock.json -nt "$installed" ]; then return; fi
  echo "Installing npm packages (package-lock.json is new here or has changed) ..." >&2
  npm ci --include=dev --no-audit --no-fund --loglevel=error >&2
  touch "$installed"
}

# Folders count as sources too: a deleted file leaves its mark on the folder it was in.
build_if_stale() {
  local sources=(src static data/generated package-lock.json svelte.config.js vite.config.ts vite tsconfig.json)
  if [ -f build/handler.js ] && [ -f build/.started ] &&
    [ -z "$(find "${sources[@]}" -newer build/.started -print -quit)" ]; then return; fi
  echo "Building (there is no build yet, or the sources are newer) ..." >&2
  local started log
  started=$(mktemp)
  log=$(mktemp)
  rm -rf build
  if ! NO_COLOR=1 npm run --silent build >"$log" 2>&1; then
    cat "$log" >&2
    rm -f "$started" "$log"
    echo "The build failed; its words are above." >&2
    exit 1
  fi
  # The time the build began, so that a source saved meanwhile counts as newer.
  mv "$started" build/.started
  rm -f "$log"
}
