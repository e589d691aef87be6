package org.xenia.culture.coach.rule;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.xenia.culture.coach.draft.Address;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.language.LanguageTag;

/// Circumstances that a rule may ask for by name under `when`. One that is not known to hold does not
/// hold, so a rule keeps quiet where the file says too little. `not NAME` asks for the contrary.
public final class Situation {

    private static final Set<String> LETTERS = Set.of("email", "letter", "post");
    private static final Set<String> CHATS = Set.of(
            "chat",
            "webchat",
            "livechat",
            "whatsapp",
            "messenger",
            "line",
            "telegram",
            "wechat",
            "kakaotalk",
            "sms",
            "viber",
            "zalo",
            "instagram");

    private static final Map<String, Predicate<Draft>> ALL = new TreeMap<>(Map.ofEntries(
            Map.entry("complaint", draft -> draft.conversation().complaint()),
            Map.entry("sensitive", draft -> draft.conversation().sensitive()),
            Map.entry(
                    "legal",
                    draft -> draft.conversation().subjects().stream().anyMatch(kind -> kind.contains("legal"))),
            Map.entry(
                    "first-contact",
                    draft -> Boolean.TRUE.equals(draft.conversation().firstContact())),
            Map.entry(
                    "first-reply",
                    draft -> Boolean.TRUE.equals(draft.conversation().firstReply())),
            Map.entry("later-reply", Situation::later),
            Map.entry("email", draft -> LETTERS.contains(draft.channel())),
            Map.entry("chat", draft -> CHATS.contains(draft.channel())),
            Map.entry("formal", draft -> draft.address() == Address.FORMAL),
            Map.entry("informal", draft -> draft.address() == Address.INFORMAL),
            Map.entry("gender-unknown", draft -> draft.customer().genderUnknown()),
            Map.entry("gender-stated", draft -> !draft.customer().genderUnknown()),
            Map.entry(
                    "name-known",
                    draft -> !draft.customer().name().isEmpty()
                            || !draft.customer().surname().isEmpty()
                            || !draft.customer().given().isEmpty()),
            Map.entry("reader-of-another-language", Situation::readsAnother),
            Map.entry("proactive", draft -> draft.conversation().proactive()),
            Map.entry("bot", draft -> draft.conversation().bot()),
            Map.entry("translated", draft -> draft.origin().text() != null)));

    private Situation() {}

    /// The test for a name, possibly with `not ` before it.
    ///
    /// @throws IllegalArgumentException when no circumstance has the name
    public static Predicate<Draft> named(String name) {
        if (name.startsWith("not ")) {
            return named(name.substring(4)).negate();
        }
        Predicate<Draft> test = ALL.get(name);
        if (test == null) {
            throw new IllegalArgumentException("no circumstance is called '" + name + "'; there are " + ALL.keySet());
        }
        return test;
    }

    private static boolean readsAnother(Draft draft) {
        LanguageTag own = draft.customer().language();
        return own != null && !own.language().equals(draft.locale().language());
    }

    private static boolean later(Draft draft) {
        return Boolean.FALSE.equals(draft.conversation().firstReply())
                || Boolean.FALSE.equals(draft.conversation().firstContact());
    }
}
