# Starts what was built.

# Small first: half a gigabyte of heap serves some hundred agents, and short object headers save a tenth of it.
# XENIA_JAVA_OPTIONS comes last and overrides any of these.
java_flags() {
  flags=(-Xmx512m -Xms48m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xss512k -XX:+ExitOnOutOfMemoryError
    --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -Dxenia.home="$root" -Dxenia.models="$app/models"
    -Dspring.aot.enabled=true)
  local more
  read -r -a more <<<"${XENIA_JAVA_OPTIONS-}"
  flags+=(${more[@]+"${more[@]}"})
}

java_run() {
  local flags
  java_flags
  "$JAVA_HOME/bin/java" "${flags[@]}" "$@"
}

# Replaces this script, so that signals reach the server itself.
start() {
  local flags cache=$app/xenia.aot
  java_flags
  [ "$1" != tool ] || cache=$app/tool.aot
  if [ -f "$cache" ]; then
    # A cache of another machine or virtual machine is passed over without a word.
    flags+=(-XX:AOTCache="$cache" -Xlog:disable -Xlog:all=error:stderr)
  fi
  unset XENIA_JAVA_OPTIONS
  exec "$JAVA_HOME/bin/java" "${flags[@]}" -cp "$app/xenia-server.jar" org.xenia.server.app.Xenia "$@"
}

start_bench() {
  require_maven
  locked step "building the measurements" maven_detail maven -Dmaven.test.skip=true -pl bench -am package
  # A million segments and every single latency are kept in memory.
  java_run -Xmx3g -cp "$root/bench/target/xenia-bench.jar" org.xenia.bench.Bench "$@"
}

# What the build needs is looked at here, because it must be said also where nothing can be built; the rest is said by
# the program itself.
doctor() {
  local status=0
  if find_jdk; then
    printf 'ok       JDK         %s (%s)\n' "$(jdk_major "$JAVA_HOME")" "$JAVA_HOME"
  else
    status=1
  fi
  doctor_program Maven mvn "apt-get install maven" || status=1
  doctor_program Node node "https://nodejs.org, 20 or newer" || status=1
  doctor_program npm npm "apt-get install npm" || status=1
  if find_chromium >/dev/null; then
    printf 'ok       Chromium    %s\n' "$(find_chromium)"
  else
    printf 'optional Chromium    missing; the browser tests need it: apt-get install chromium\n'
  fi
  [ "$status" -eq 0 ] || exit 1
  build_if_stale
  start doctor
}

doctor_program() {
  if command -v "$2" >/dev/null; then
    printf 'ok       %-11s %s\n' "$1" "$(command -v "$2")"
  else
    printf 'missing  %-11s needed for building: %s\n' "$1" "$3"
    return 1
  fi
}
