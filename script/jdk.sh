# Finds a JDK 25. The `release` file of each candidate tells its version, so nothing is started to ask for it.

# Sets JAVA_HOME, or says in one line how to get a JDK.
find_jdk() {
  local home newer=''
  while IFS= read -r home; do
    [ -x "$home/bin/javac" ] || continue
    case $(jdk_major "$home") in
      25)
        export JAVA_HOME=$home
        return 0
        ;;
      2[6-9] | [3-9][0-9]) newer=${newer:-$home} ;;
    esac
  done < <(jdk_candidates)
  if [ -n "$newer" ]; then
    export JAVA_HOME=$newer
    return 0
  fi
  say "a JDK 25 is missing (looked in JAVA_HOME, PATH and the usual places); get one from https://adoptium.net," \
    "by 'sdk install java 25-tem' or by 'brew install openjdk@25'"
  return 1
}

jdk_major() {
  local line
  while IFS= read -r line; do
    case $line in
      JAVA_VERSION=*)
        line=${line#JAVA_VERSION=\"}
        printf '%s' "${line%%[.\"+-]*}"
        return 0
        ;;
    esac
  done <"$1/release" 2>/dev/null || true
}

jdk_candidates() {
  local java home
  [ -z "${JAVA_HOME-}" ] || printf '%s\n' "$JAVA_HOME"
  if java=$(command -v java); then
    java=$(readlink -f "$java")
    printf '%s\n' "${java%/bin/java}"
  fi
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v 25 2>/dev/null || true
  fi
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* \
    "$HOME"/.jdks/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /home/linuxbrew/.linuxbrew/opt/openjdk*/libexec \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ ! -f "$home/release" ] || printf '%s\n' "$home"
  done
}
