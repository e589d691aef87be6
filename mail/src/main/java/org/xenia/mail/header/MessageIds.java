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

    private static final Pattern BRACKETED = Pattern.compile("<([^<>]{1,2000})>");
    private static final Pattern BARE = Pattern.compile("[^\\s<>,;\"()]{1,250}@[^\\s<>,;\"()]{1,250}");

    private MessageIds() {}

    /// Every id in a value, in order, each once.
    public static List<String> list(String written) {
        String raw = written.length() > LONGEST_LIST ? written.substring(0, LONGEST_LIST) : written;
        Set<String> ids = new LinkedHashSet<>();
        collect(BRACKETED.matcher(raw), 1, ids);
        if (ids.isEmpty() && raw.indexOf('@') >= 0) {
            collect(BARE.matcher(raw), 0, ids);
        }
        return new ArrayList<>(ids);
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

    private static void collect(Matcher id, int group, Set<String> ids) {
        while (id.find() && ids.size() < MOST) {
            String inside = EncodedWords.plain(id.group(group)).replaceAll("\\s+", "");
            if (!inside.isEmpty()) {
                ids.add("<" + cut(inside) + ">");
            }
        }
    }

    private static String cut(String id) {
        return id.length() > LONGEST ? id.substring(0, LONGEST) : id;
    }
}
