# What the build and the tests need of the machine. As root on Debian it is installed; elsewhere one line names it.

apt_is_fresh=0

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }

# packages WHY PACKAGE…: installs, or ends with the line to type.
packages() {
  local why=$1
  shift
  may_install || fail "$why needs $*; on Debian: sudo apt-get install $*"
  if [ "$apt_is_fresh" = 0 ]; then
    step "refreshing the list of Debian packages" : apt-get -q update
    apt_is_fresh=1
  fi
  step "installing $* for $why" : \
    env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install "$@"
}

require_maven() {
  command -v mvn >/dev/null || packages "the build" maven
  local version
  version=$(mvn -v -B -Dstyle.color=never 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')
  case $version in
    3.[89]* | [4-9].*) ;;
    *) fail "Maven 3.8 or newer is needed, not '$version'; get it from https://maven.apache.org" ;;
  esac
}

require_node() {
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    packages "the build" nodejs npm
  fi
  local version
  version=$(node -p 'process.versions.node' 2>/dev/null || true)
  case ${version%%.*} in
    2[0-9] | [3-9][0-9]) ;;
    *) fail "Node 20 or newer is needed, not '$version'; get it from https://nodejs.org" ;;
  esac
}

find_chromium() {
  local name
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" && return 0
  done
  return 1
}

has_apertium() { command -v apertium >/dev/null && apertium -l 2>/dev/null | grep -q -e 'eng-spa' -e 'en-es'; }

require_test_packages() {
  local missing=()
  find_chromium >/dev/null || missing+=(chromium)
  has_apertium || missing+=(apertium apertium-eng-spa)
  if command -v dpkg-query >/dev/null; then
    local font
    for font in fonts-noto-core fonts-noto-cjk; do
      dpkg-query -W -f '${Status}' "$font" 2>/dev/null | grep -q 'ok installed' || missing+=("$font")
    done
  fi
  [ ${#missing[@]} -eq 0 ] || packages "the tests" "${missing[@]}"
  require_mail_servers
}

# Real mail servers, which tests start by themselves as root, with settings and ports of their own.
require_mail_servers() {
  local missing=()
  [ -x /usr/sbin/dovecot ] || missing+=(dovecot-imapd dovecot-pop3d)
  [ -x /usr/sbin/postfix ] || missing+=(postfix)
  command -v openssl >/dev/null || missing+=(openssl)
  [ ${#missing[@]} -gt 0 ] || return 0
  if ! may_install; then
    say "without root and ${missing[*]} the tests on real mail servers are skipped"
    return 0
  fi
  # Otherwise the package would serve the machine's own mail.
  command -v debconf-set-selections >/dev/null &&
    echo "postfix postfix/main_mailer_type select No configuration" | debconf-set-selections
  packages "the tests on real mail servers" "${missing[@]}"
}
