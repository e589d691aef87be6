package org.xenia.mail.html;

import com.ibm.icu.text.IDNA;
import com.ibm.icu.text.SpoofChecker;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Names of hosts: read from an address, turned into both forms, compared, tried for imitation.
final class Hosts {

    private static final IDNA NAMES = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI);
    private static final SpoofChecker IMITATION = new SpoofChecker.Builder()
            .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.INVISIBLE | SpoofChecker.MIXED_NUMBERS)
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
            .build();

    private Hosts() {}

    /// The host of an address of the web, without name, password and port; null when there is none.
    static @Nullable String find(String address) {
        int start = address.indexOf("://");
        if (start < 0) {
            return null;
        }
        String authority = authority(address.substring(start + 3));
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        int port = host.lastIndexOf(':');
        String name = port > 0 && !host.endsWith("]") ? host.substring(0, port) : host;
        String trimmed = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        return trimmed.isEmpty() ? null : trimmed.toLowerCase(Locale.ROOT);
    }

    /// Whether the address puts a name before its host.
    static boolean credentials(String address) {
        int start = address.indexOf("://");
        return start >= 0 && authority(address.substring(start + 3)).indexOf('@') >= 0;
    }

    /// The form of letters of ASCII.
    static String ascii(String host) {
        StringBuilder out = new StringBuilder();
        NAMES.nameToASCII(host, out, new IDNA.Info());
        return out.toString();
    }

    /// The form people read.
    static String unicode(String host) {
        StringBuilder out = new StringBuilder();
        NAMES.nameToUnicode(host, out, new IDNA.Info());
        return out.toString();
    }

    /// Whether one host is the other or belongs to it, or both to one domain.
    static boolean related(String one, String other) {
        return one.equals(other)
                || one.endsWith('.' + other)
                || other.endsWith('.' + one)
                || domain(one).equals(domain(other));
    }

    /// Whether the host imitates another: scripts mixed, or all its letters look like Latin ones.
    static boolean imitates(String host) {
        for (String label : unicode(host).split("\\.")) {
            boolean foreign = label.codePoints().anyMatch(c -> c > 0x7f);
            if (foreign && (IMITATION.failsChecks(label) || latinLooking(label))) {
                return true;
            }
        }
        return false;
    }

    /// Whether the host is a number.
    static boolean numeric(String host) {
        return host.startsWith("[")
                || host.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.')
                || host.startsWith("0x");
    }

    private static boolean latinLooking(String label) {
        boolean latin = label.codePoints()
                .filter(c -> c > 0x7f)
                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        return !latin && IMITATION.getSkeleton(label).chars().allMatch(c -> c < 0x80);
    }

    private static String authority(String rest) {
        int end = 0;
        while (end < rest.length() && "/?#\\".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        return rest.substring(0, end);
    }

    // The last two labels, three where the last but one is a short class such as "co" in "co.uk".
    private static String domain(String host) {
        String[] labels = host.split("\\.");
        int wanted =
                labels.length >= 3 && labels[labels.length - 1].length() == 2 && labels[labels.length - 2].length() <= 3
                        ? 3
                        : 2;
        int from = Math.max(0, labels.length - wanted);
        return String.join(".", Arrays.asList(labels).subList(from, labels.length));
    }
}
