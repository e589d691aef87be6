package org.xenia.mail.header;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Message ids in `Message-ID`, `In-Reply-To` and `References`. Ids come back in angle brackets whether they had them
/// or not, because the brackets are part of the id (RFC 5322, section 3.6.4) and threads compare whole ids.
public final class MessageIds {

    /// References beyond this many come from a thread that will find itself by the last of them.
    private static final int MOST = 1_000;
    /// No id that a program made is longer.
    private static final int LONGEST = 2_000;
    /// A longer list is cut.
    private static final int LONGEST_LIST = 100_000;

    private static final Pattern BRACKETED = Pattern.compile("<[^<>]{1,2000}>");
    private static final Pattern BARE = Pattern.compile("[^\\s<>,;\"()]{1,250}@[^\\s<>,;\"()]{1,250}");
    private static final Pattern EITHER = Pattern.compile(BRACKETED + "|" + BARE);
    private static final Pattern BARE_ONLY =
            Pattern.compile("[^\\s@]{1,250}@[^\\s@]{1,250}(?: [^\\s@]{1,250}@[^\\s@]{1,250})*+");

    private MessageIds() {}

    /// Every id in a value, in order, each once; of too many the last, which are the nearest.
    public static List<String> list(String written) {
        String end = written.substring(Math.max(0, written.length() - LONGEST_LIST));
        String raw = end.indexOf('<') < 0 && end.indexOf("=?") >= 0 ? EncodedWords.decode(end) : end;
        Set<String> ids = new LinkedHashSet<>();
        Matcher bracketed = BRACKETED.matcher(raw);
        String rest = bracketed.replaceAll(" ").replaceAll("[<>,;\\s]+", " ").strip();
        if (BARE_ONLY.matcher(rest).matches()) {
            // Ids with and without brackets side by side; words between brackets are no ids.
            collect(EITHER.matcher(raw), ids);
        } else {
            collect(bracketed.reset(), ids);
        }
        if (ids.isEmpty() && raw.indexOf('@') >= 0) {
            collect(BARE.matcher(raw), ids);
        }
        List<String> all = new ArrayList<>(ids);
        return all.size() <= MOST ? all : new ArrayList<>(all.subList(all.size() - MOST, all.size()));
    }

    /// The id that a mail gives itself: the first one, or whatever stands there when nothing looks like an id.
    public static String own(String raw) {
        List<String> ids = list(raw);
        if (!ids.isEmpty()) {
            return ids.getFirst();
        }
        String bare = EncodedWords.plain(raw).strip().replaceAll("[<>\\s]+", "");
        return bare.isEmpty() ? "" : "<" + cut(bare) + ">";
    }

    private static void collect(Matcher id, Set<String> ids) {
        while (id.find()) {
            String found = id.group();
            String inside = EncodedWords.plain(found).replaceAll("[<>\\s]+", "");
            if (!inside.isEmpty()) {
                ids.add("<" + cut(inside) + ">");
            }
        }
    }

    private static String cut(String id) {
        return id.length() > LONGEST ? id.substring(0, LONGEST) : id;
    }
}
