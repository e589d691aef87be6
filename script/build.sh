# Builds what is stale. Every part has a stamp: a fingerprint of its sources, written only after the part was built,
# so that a build that was cut short is done again.

stamps=$root/target/stamps
app=$root/target/app

# fingerprint PATH…: one line that changes when any file below changes, comes or goes. Tests and outputs do not count.
fingerprint() {
  local show=(-printf '%p %s %T@\n')
  [ "$(uname)" != Darwin ] || show=(-exec stat -f '%N %z %Fm' '{}' +)
  (cd "$root" && find "$@" \( -name node_modules -o -name target -o -name dist -o -path '*/src/test' \
    -o -path console/src/shared/text/keys.ts \) -prune \
    -o -type f "${show[@]}" 2>/dev/null) | LC_ALL=C sort | cksum
}

stamped() { [ "$(cat "$stamps/$1" 2>/dev/null)" = "$2" ]; }

stamp() {
  mkdir -p "$stamps"
  printf '%s\n' "$2" >"$stamps/$1"
}

# The three libraries of pages and the server, in the order in which they are packaged.
page_parts() {
  local part
  for part in console widget; do
    [ ! -f "$root/$part/package.json" ] || printf '%s\n' "$part"
  done
}

java_modules() { sed -n 's|^ *<module>\(.*\)</module>.*|\1|p' "$root/pom.xml"; }

# The console shows pages of the documentation.
page_print() { fingerprint "$1" catalogue docs; }

# shellcheck disable=SC2046
server_print() { fingerprint pom.xml .mvn catalogue docs widget console $(java_modules); }

# A cache belongs to one place: with files that were moved the virtual machine stops instead of passing it over.
cache_print() {
  printf '%s %s %s %s' "$(cat "$stamps/server" 2>/dev/null)" "$app" "$JAVA_HOME" "$(cksum <"$JAVA_HOME/release")"
}

is_built() {
  local part
  for part in $(page_parts); do
    { [ -d "$root/$part/dist" ] && stamped "$part" "$(page_print "$part")"; } || return 1
  done
  [ -f "$app/xenia-server.jar" ] && stamped server "$(server_print)" && stamped cache "$(cache_print)"
}

build_if_stale() {
  find_jdk || exit 1
  is_built || locked build_stale
}

# locked COMMAND…: one builder at a time in this directory; the others wait for it.
locked() {
  mkdir -p "$root/target"
  if command -v flock >/dev/null; then
    exec 9>>"$root/target/build.lock"
    if ! flock -n 9; then
      say "another ./xenia is building here; waiting for it"
      flock 9
    fi
  fi
  "$@"
  exec 9>&-
}

build_stale() {
  : >"$log"
  build_pages
  local print
  print=$(server_print)
  if ! [ -f "$app/xenia-server.jar" ] || ! stamped server "$print"; then
    require_maven
    clear_after_kill
    step "building the server" maven_detail maven -Dmaven.test.skip=true package
    finish_server "$print"
  fi
  stamped cache "$(cache_print)" || make_caches
}

build_pages() {
  local part print
  for part in $(page_parts); do
    print=$(page_print "$part")
    [ -d "$root/$part/dist" ] && stamped "$part" "$print" && continue
    require_node
    install_node_modules "$part"
    step "building the $part" : npm_in "$part" run build
    stamp "$part" "$print"
  done
}

install_node_modules() {
  local lock
  lock=$(cksum <"$root/$1/package-lock.json")
  [ -d "$root/$1/node_modules" ] && stamped "$1-modules" "$lock" && return
  step "fetching what the $1 is built with" : npm_in "$1" ci --no-audit --no-fund
  stamp "$1-modules" "$lock"
}

npm_in() { (cd "$root/$1" && shift && NO_COLOR=1 NPM_CONFIG_UPDATE_NOTIFIER=false npm --no-color "$@"); }

maven() { (cd "$root" && mvn -B -Dstyle.color=never "$@"); }

# How far Maven is: the module it builds, or how many files it had to fetch.
maven_detail() {
  tail -n 400 "$log" 2>/dev/null | awk '
    /^Downloaded from/ { what = "fetching " $4 }
    /^Progress|^Downloading/ { next }
    /^\[INFO\] Building Xenia/ { what = $3 " " $4 " " $5 }
    /^\[INFO\] Running / { what = $3 }
    END { n = split(what, part, "/"); print (what ~ /^fetching/) ? "fetching " part[n] : what }'
}

# A compiler that was killed may leave half a class file that looks newer than its source.
clear_after_kill() {
  mkdir -p "$stamps"
  if [ -f "$stamps/server-running" ]; then
    local module
    for module in $(java_modules); do
      rm -rf "$root/$module/target/classes" "$root/$module/target/test-classes" "$root/$module/target/maven-status"
    done
  fi
  : >"$stamps/server-running"
  # An ordinary end, also with a failure, is tidy; only a kill leaves the mark behind.
  trap 'rm -f "$stamps/server-running"' EXIT
}

# What runs is a copy, swapped in at once: a running server keeps its files while the next build writes new ones.
finish_server() {
  local print=$1 fresh=$root/target/app.new
  rm -rf "$fresh" "$root/target/app.old"
  mkdir -p "$fresh/lib" "$fresh/models"
  cp -p "$root/server/target/xenia-server.jar" "$fresh/"
  cp -p "$root"/server/target/lib/*.jar "$fresh/lib/"
  cp -p "$root"/language/target/models/* "$fresh/models/" 2>/dev/null || true
  [ ! -d "$app" ] || mv "$app" "$root/target/app.old"
  mv "$fresh" "$app"
  rm -rf "$root/target/app.old"
  stamp server "$print"
  rm -f "$stamps/server-running"
}

# The ahead-of-time caches: a short run teaches the virtual machine what later starts need, the server and the tools
# apart, because a tool needs a tenth of the classes. Without them everything works, only slower, so a failure is told
# and does not stop anything.
make_caches() {
  local scratch
  scratch=$(mktemp -d "$root/target/training.XXXXXX")
  make_cache xenia "preparing fast starts of the server" train "$scratch"
  make_cache tool "preparing fast starts of the tools" train-tools
  rm -rf "$scratch"
  stamp cache "$(cache_print)"
}

# make_cache NAME WHAT ARGUMENT…
# The training run is compiled lightly: what it compiled in full, each start would compile in full at once, and on two
# cores the start then waits for its own compiler.
make_cache() {
  local file=$app/$1.aot what=$2 status=0
  shift 2
  rm -f "$file.new"
  step_may_fail=1
  step "$what" : java_run -XX:TieredStopAtLevel=2 -XX:AOTCacheOutput="$file.new" -cp "$app/xenia-server.jar" org.xenia.server.app.Xenia "$@" \
    || status=$?
  step_may_fail=0
  if [ "$status" -eq 0 ] && [ -f "$file.new" ]; then
    mv "$file.new" "$file"
  else
    rm -f "$file" "$file.new"
    say "$what failed ($log says why); starts will take some seconds longer"
  fi
}
