# The help of every subcommand.

help_for() {
  case $1 in
    run)
      cat <<'END'
./xenia run [--SETTING VALUE …]    starts for real; the first visit leads through the set-up

Each setting is also a variable of the environment (XENIA_DATA_DIR) and a line of xenia.properties in the data
directory (data-dir=…). The command line wins over the environment, the environment over the file.
XENIA_JAVA_OPTIONS holds options for Java itself, such as -Xmx2g for a larger heap than half a gigabyte.

END
      settings
      ;;
    demo)
      cat <<'END'
./xenia demo [--SETTING VALUE …]    starts with a demo company and prints its addresses and sign-ins

Keeps everything in data/demo unless --data-dir names another directory. The settings are those of run:

END
      settings
      ;;
    test)
      cat <<'END'
./xenia test    builds everything and runs every test: unit, database, browser

As root on Debian it installs what the tests need (Chromium, fonts, Apertium); elsewhere it names what is missing.
END
      ;;
    build)
      cat <<'END'
./xenia build    builds what is stale, without tests; the product lies in target/app, the log in target/build.log
END
      ;;
    doctor)
      cat <<'END'
./xenia doctor    says in a line each what is configured, reachable and missing; exits with 1 when something needed is

Looks at what `./xenia run` would use; settings come from the environment (XENIA_…) and data/xenia.properties.
END
      ;;
    tool)
      cat <<'END'
./xenia tool NAME [ARGUMENTS]    a language or culture ability as a filter: JSON Lines in on standard input, out on standard output

  coach                    {"text","locale"}            what may go wrong when this draft is sent, and what to write
  detect                   {"text"}                     the language, with script, confidence and candidates
  format                   {"value","kind","locale"}    dates, numbers, money, measures, lists, phone numbers and addresses as written there
  holidays                 {"country","from","to"}      the days that are not ordinary: public holidays, made-up working days
  locale                   {"country", …}               the locales a customer may want, best first, with reasons
  memory --segments FILE   {"text","from","to"}         the nearest earlier translation
  name                     {"name","locale"}            a person's name as it is written, sorted or called there
  parse-mail               {"path"} or {"raw": Base64}   the fields, text and attachments of a mail; bounces and answers of machines
  protect                  {"text"}                     what a translation must leave alone
  redact                   {"text"}                     the text without personal data, and what was found
  register                 {"text","language"}          formal, informal, mixed or neutral, and the words that show it
  sanitize                 {"html"}                     the HTML of a mail without anything that runs, loads or pretends
  sentiment                {"text","language"}          positive, neutral or negative, with a score from -1 to 1
  translate                {"text","to"}                the translation with its terms and checks
  trim-reply               {"text"}                     a mail's text taken apart: reply, quoted, signature
  worktime                 {"calendar","start","add"}   when something is due in working time, or how much has passed ("end")

One answer per line in the same order; a line that cannot be answered gets {"error","field"} in its place.
END
      ;;
    bench)
      has_bench || wrong_usage "unknown command 'bench'; ./xenia help lists what there is"
      printf '%s\n' './xenia bench [SCENARIO]    measures and prints one JSON object a line'
      ;;
    '' | help | -h | --help)
      cat <<'END'
Xenia: customer service across languages and cultures.

  ./xenia demo      start with a demo company that customers are already writing to
  ./xenia run       start for real
  ./xenia test      build, and run every test
  ./xenia build     build what is stale, no tests
  ./xenia doctor    what is configured, reachable, missing
  ./xenia tool      the language and culture abilities as filters of JSON Lines
END
      ! has_bench || printf '  ./xenia bench     measure\n'
      printf '  ./xenia help      this; every command answers --help\n'
      ;;
    *) wrong_usage "unknown command '$1'; ./xenia help lists what there is" ;;
  esac
  exit 0
}

# The settings as SettingName declares them. Read from the source, so that help needs neither a build nor a start.
settings() {
  local source=$root/server/src/main/java/org/xenia/server/kernel/settings/SettingName.java
  sed -n 's/^ *\([A-Z_]*\)("\(.*\)", "\(.*\)")[,;]$/\1|\2|\3/p' "$source" | while IFS='|' read -r name value text; do
    printf '  --%-20s %s%s\n' "$(printf '%s' "$name" | tr 'A-Z_' 'a-z-')" "$text" "${value:+ [$value]}"
  done
}

has_bench() { [ -f "$root/bench/pom.xml" ]; }
