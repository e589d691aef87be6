# Builds everything and runs every test.

test_all() {
  find_jdk || exit 1
  local began=$SECONDS failed=()
  require_test_packages
  locked test_locked
  if [ ${#failed[@]} -gt 0 ]; then
    fail "failed after $(minutes $((SECONDS - began))): ${failed[*]}; the whole log is $log"
  fi
  say "everything passed in $(minutes $((SECONDS - began)))"
}

test_locked() {
  : >"$log"
  build_pages
  local part
  for part in $(page_parts); do
    test_pages "$part"
  done
  test_java
}

test_pages() {
  local from
  from=$(lines_so_far)
  step_may_fail=1
  step "testing the $1" : npm_in "$1" test || failed+=("$1")
  step_may_fail=0
  tail -n "+$from" "$log" | grep -E '^(ℹ|#) (tests|pass|fail) ' | tr '\n' ' ' | sed 's/[ℹ#] //g; s/ $/\n/' || true
}

test_java() {
  local from print
  from=$(lines_so_far)
  print=$(server_print)
  require_maven
  clear_after_kill
  step_may_fail=1
  if step "testing the server" maven_detail maven --fail-at-end spotless:check verify; then
    finish_server "$print"
  else
    failed+=(server)
    rm -f "$stamps/server-running"
    tail -n "+$from" "$log" | grep -E '^\[ERROR\]' | cut -c -300 | head -n 40 >&2 || true
    # What each failed test said: its reason is on the lines after its name, which Maven does not mark.
    grep -h -A 12 -E '<<< (FAILURE|ERROR)!$' ./*/target/surefire-reports/*.txt | cut -c -300 | head -n 100 >&2 || true
  fi
  step_may_fail=0
  # The closing lines of each module, as Surefire wrote them.
  tail -n "+$from" "$log" | grep -E '^\[(INFO|WARNING|ERROR)\] Tests run: [0-9]+, Failures: [0-9]+, Errors: [0-9]+, Skipped: [0-9]+$' || true
}

lines_so_far() { wc -l <"$log" | awk '{ print $1 + 1 }'; }

minutes() { printf '%s min %s s' $(($1 / 60)) $(($1 % 60)); }
