# What is said, and long steps made visible. Everything goes to standard error: standard output belongs to answers.

log=$root/target/build.log

say() { printf 'xenia: %s\n' "$*" >&2; }

fail() {
  say "$*"
  exit 1
}

wrong_usage() {
  say "$*"
  exit 2
}

no_arguments() {
  [ $# -eq 0 ] || wrong_usage "$command takes no arguments, not '$1'"
}

# progress WHAT SECONDS [DETAIL]: on a terminal one line that moves, elsewhere a line every ten seconds.
progress() {
  if [ -t 2 ]; then
    printf '\r\033[Kxenia: %s … %s s  %.60s' "$1" "$2" "${3-}" >&2
  elif [ "$2" -gt 0 ] && [ $(($2 % 10)) -eq 0 ]; then
    say "$1 … $2 s${3:+  $3}"
  fi
}

# step WHAT DETAIL COMMAND…: runs a command whose output goes to the log. DETAIL is a function that says in a few
# words how far it is, or `:`. Returns when the command succeeds; otherwise shows the end of the log and exits with 1.
step() {
  local what=$1 detail=$2 began=$SECONDS shown=-1 elapsed status=0
  shift 2
  mkdir -p "$root/target"
  printf '\n== %s: %s\n' "$what" "$*" >>"$log"
  [ -t 2 ] || say "$what"
  "$@" </dev/null >>"$log" 2>&1 &
  local child=$!
  trap 'kill "$child" 2>/dev/null; trap - EXIT; exit 143' TERM
  trap 'kill "$child" 2>/dev/null; trap - EXIT; exit 130' INT
  while kill -0 "$child" 2>/dev/null; do
    elapsed=$((SECONDS - began))
    if [ "$elapsed" -ne "$shown" ]; then
      progress "$what" "$elapsed" "$("$detail")"
      shown=$elapsed
    fi
    sleep 0.2
  done
  wait "$child" || status=$?
  trap - TERM INT
  [ ! -t 2 ] || printf '\r\033[K' >&2
  if [ "$status" -eq 0 ]; then
    say "$what: done in $((SECONDS - began)) s"
    return 0
  fi
  [ "$step_may_fail" = 0 ] || return "$status"
  tail -n 25 "$log" >&2
  fail "$what failed after $((SECONDS - began)) s; the whole log is $log"
}
step_may_fail=0
