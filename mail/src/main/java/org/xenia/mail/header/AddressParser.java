package org.xenia.mail.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lists of addresses: groups, comments, quoted names, names with commas that nobody quoted, `;` for `,`, missing
/// brackets, and whatever else stands in `From` and `To`. Never throws; what names nobody is left out.
public final class AddressParser {

    /// More than this many addresses in one header are an attack or an accident.
    private static final int MOST = 20_000;

    private static final Pattern BARE = Pattern.compile("[^\\s<>\"(),:;\\[\\]]{1,256}@[^\\s<>\"(),:;]{1,256}");
    /// A local part in quotation marks may hold nearly everything.
    private static final Pattern QUOTED = Pattern.compile("\\s*(\"[^\"]{1,200}\"@[^\\s\"<>]{1,250})\\s*");
    /// `ana @ example.org`, as RFC 822 allowed.
    private static final Pattern SPACED_AT =
            Pattern.compile("(?<=[\\w.+-])\\s{1,3}@\\s{0,3}(?=[\\w\\[])|(?<=[\\w.+-])@\\s{1,3}(?=[\\w\\[])");
    /// Addresses that only white space parts, as where a line break took the comma's place.
    private static final Pattern ROW =
            Pattern.compile("[^\\s@]{1,256}@[^\\s@]{1,256}(?:\\s+[^\\s@]{1,256}@[^\\s@]{1,256})++");
    private static final Pattern WHOLE =
            Pattern.compile("([^<>]{0,500})<?([^\\s<>\"(),:;]{1,256}@[^\\s<>\"(),:;]{1,256})>?");
    private static final Pattern ENDS = Pattern.compile("^[.,;:'\"\\s]+|[.,;:'\"\\s]+$");

    private AddressParser() {}

    /// Reads the value of a header such as `To`, one character for each byte.
    public static List<MailAddress> parse(String raw) {
        List<MailAddress> addresses = new ArrayList<>();
        StringBuilder nameBefore = new StringBuilder();
        for (AddressScanner.Entry entry : new AddressScanner(raw).entries()) {
            if (addresses.size() >= MOST) {
                break;
            }
            if (entry.commaWithoutAddress()) {
                // Smith, John <j@example.org>: the comma belongs to the name.
                nameBefore.append(cut(entry.words())).append(", ");
                continue;
            }
            if (entry.bracket() == null
                    && nameBefore.isEmpty()
                    && ROW.matcher(entry.words()).matches()) {
                for (String one : entry.words().split("\\s+")) {
                    addresses.add(new MailAddress(clean(one), ""));
                }
                continue;
            }
            MailAddress address = address(entry, nameBefore.toString());
            nameBefore.setLength(0);
            if (!address.equals(MailAddress.NOBODY)) {
                addresses.add(address);
            }
        }
        MailAddress rest = name(nameBefore.toString());
        if (!rest.equals(MailAddress.NOBODY)) {
            addresses.add(rest);
        }
        return addresses;
    }

    private static MailAddress address(AddressScanner.Entry entry, String before) {
        String words = SPACED_AT.matcher(cut(before + entry.words())).replaceAll("@");
        if (entry.bracket() != null) {
            String address = clean(entry.bracket());
            String name = displayName(words.isBlank() ? entry.comment() : words);
            if (address.isEmpty() || address.indexOf('@') < 0) {
                // The address may stand in the name: "ana@example.org" <>
                Matcher bare = BARE.matcher(words);
                address = bare.find() ? clean(bare.group()) : address;
                name = name.equals(address) ? "" : name;
            }
            return new MailAddress(address, name);
        }
        Matcher quoted = QUOTED.matcher(words);
        if (quoted.matches()) {
            return new MailAddress(EncodedWords.decode(quoted.group(1)), "");
        }
        Matcher bare = BARE.matcher(words);
        if (bare.find()) {
            String around = words.substring(0, bare.start()) + " " + words.substring(bare.end());
            String name = displayName(around.isBlank() ? entry.comment() : around);
            return new MailAddress(clean(bare.group()), name.replaceAll("^[\\s\\[\\]<>:]+|[\\s\\[\\]<>:]+$", ""));
        }
        return encoded(words);
    }

    /// An address that somebody encoded together with the name.
    private static MailAddress encoded(String words) {
        Matcher whole = WHOLE.matcher(words.indexOf("=?") < 0 ? "" : EncodedWords.decode(words));
        return whole.matches()
                ? new MailAddress(
                        whole.group(2), whole.group(1).replace("\"", "").strip())
                : name(words);
    }

    /// Nobody has a longer name.
    private static String cut(String words) {
        return words.length() > 2_000 ? words.substring(0, 2_000) : words;
    }

    /// Words without an address: one word is the name of a mailbox here (`root`, `MAILER-DAEMON`), more are a name.
    private static MailAddress name(String words) {
        String decoded = displayName(words);
        boolean mailbox = decoded.matches("[A-Za-z][\\w.+-]*");
        return decoded.isEmpty()
                ? MailAddress.NOBODY
                : mailbox ? new MailAddress(decoded, "") : new MailAddress("", decoded);
    }

    private static String clean(String bracket) {
        Matcher quoted = QUOTED.matcher(bracket);
        if (quoted.matches()) {
            return EncodedWords.decode(quoted.group(1));
        }
        String address = EncodedWords.decode(bracket).replaceAll("[\\s<>\"]+(?=@)|(?<=@)\\s+|[<>]", "");
        address = address.replaceFirst("(?i)^\\s*(?:mailto:|smtp:)+", "");
        if (address.startsWith("@") && address.indexOf(':') > 0) {
            // A route of RFC 822 before the address.
            address = address.substring(address.indexOf(':') + 1);
        }
        return ENDS.matcher(address.startsWith("\"") ? address.substring(1).replace("\"", "") : address)
                .replaceAll("")
                .replaceAll("\\s+", "");
    }

    private static String displayName(String words) {
        String name = EncodedWords.decode(words).strip();
        if (name.endsWith(",") || name.endsWith(";")) {
            name = name.substring(0, name.length() - 1).strip();
        }
        while (name.length() > 1
                && ((name.startsWith("\"") && name.endsWith("\"")) || (name.startsWith("'") && name.endsWith("'")))) {
            name = name.substring(1, name.length() - 1).strip();
        }
        // Marks in pairs were written with a backslash and belong to the name; a lone one is a mistake.
        boolean paired = name.chars().filter(c -> c == '"').count() % 2 == 0;
        return paired ? name : name.replace("\"", "");
    }
}
