package org.xenia.mail.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Addresses in links and images: which may stay, in one form.
final class Address {

    private static final int LONGEST = 8000;
    private static final int LONGEST_PICTURE = 3_000_000;

    private Address() {}

    /// The address a link may keep, or null.
    static @Nullable String findLink(String value) {
        String address = clean(value);
        String scheme = scheme(address);
        return switch (scheme) {
            case "https", "http" -> web(address, scheme);
            case "mailto", "tel", "sms" -> plain(address) ? address : null;
            default -> address.startsWith("//") ? web("https:" + address, "https") : null;
        };
    }

    /// The address of an image that lies outside, always encrypted, or null when it does not lie outside.
    static @Nullable String findRemote(String value) {
        String address = clean(value);
        String scheme = scheme(address);
        return switch (scheme) {
            case "https" -> web(address, scheme);
            case "http" -> web("https" + address.substring(4), "https");
            default -> address.startsWith("//") ? web("https:" + address, "https") : null;
        };
    }

    /// The address of an image that came with the mail: a part of it, or the picture itself; null when it is neither.
    static @Nullable String findEnclosed(String value) {
        String address = value.length() > LONGEST_PICTURE ? "" : value.strip();
        if (address.regionMatches(true, 0, "cid:", 0, 4)) {
            String id = clean(address).substring(4);
            return !id.isEmpty() && plain(id) && id.indexOf(':') < 0 ? "cid:" + id : null;
        }
        if (!address.regionMatches(true, 0, "data:image/", 0, 11)) {
            return null;
        }
        int comma = address.indexOf(',');
        if (comma < 0 || comma > 60) {
            return null;
        }
        return switch (address.substring(11, comma).toLowerCase(Locale.ROOT)) {
            case "png;base64",
                    "jpeg;base64",
                    "jpg;base64",
                    "gif;base64",
                    "webp;base64",
                    "bmp;base64",
                    "avif;base64" -> {
                String data = clean(address.substring(comma + 1)).replace("%20", "");
                String type = address.substring(0, comma).toLowerCase(Locale.ROOT);
                yield !data.isEmpty() && data.chars().allMatch(Address::isBase64) ? type + ',' + data : null;
            }
            default -> null;
        };
    }

    // Browsers drop tabs and ends of lines inside an address and spaces around it; a space inside becomes a sign.
    private static String clean(String value) {
        StringBuilder out = new StringBuilder(value.length());
        value.strip().codePoints().forEach(c -> {
            if (c == ' ' || Character.isSpaceChar(c)) {
                out.append("%20");
            } else if (c > ' ' && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static String scheme(String address) {
        int colon = address.indexOf(':');
        if (colon < 1 || colon > 12) {
            return "";
        }
        String scheme = address.substring(0, colon).toLowerCase(Locale.ROOT);
        return scheme.chars().allMatch(c -> c >= 'a' && c <= 'z') ? scheme : "";
    }

    private static @Nullable String web(String address, String scheme) {
        String rest = address.substring(scheme.length() + 1).replace('\\', '/');
        int start = 0;
        while (start < rest.length() && rest.charAt(start) == '/') {
            start++;
        }
        String target = rest.substring(start);
        boolean host = !target.isEmpty() && "?#:@".indexOf(target.charAt(0)) < 0;
        return host && address.length() <= LONGEST ? scheme + "://" + encode(target) : null;
    }

    // Characters that end an attribute or open markup are written as percent signs do it.
    private static String encode(String target) {
        StringBuilder out = new StringBuilder(target.length());
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            switch (c) {
                case '<' -> out.append("%3C");
                case '>' -> out.append("%3E");
                case '"' -> out.append("%22");
                case '\'' -> out.append("%27");
                case '`' -> out.append("%60");
                case '{' -> out.append("%7B");
                case '}' -> out.append("%7D");
                case ':' -> out.append(endsLikeScheme(out) ? "%3A" : ":");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    // A harmless address may carry "javascript:" in its query; whoever reads addresses carelessly shall not find it.
    private static boolean endsLikeScheme(StringBuilder out) {
        int length = out.length();
        return length >= 6 && out.substring(length - 6).equalsIgnoreCase("script");
    }

    private static boolean plain(String address) {
        return address.length() <= LONGEST
                && address.chars().noneMatch(c -> "<>\"'`\\{}".indexOf(c) >= 0)
                && !PlainValues.compact(address).contains("script:")
                && !address.toLowerCase(Locale.ROOT).contains("attach");
    }

    private static boolean isBase64(int c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || c == '+'
                || c == '/'
                || c == '=';
    }
}
