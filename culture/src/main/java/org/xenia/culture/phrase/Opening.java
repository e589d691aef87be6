package org.xenia.culture.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Packs;
import org.xenia.culture.pack.Topic;
import org.xenia.culture.pack.Value.DayTime;
import org.xenia.culture.pack.Value.Formula;
import org.xenia.culture.pack.Value.Register;

/// Opens and closes a message the way a language does it (R29): from the language pack's greetings and closings by
/// register, channel, relation and time of day, and from the phrase library where the pack has nothing that fits.
/// Empty in a language that has neither.
public final class Opening {

    private final Packs packs;
    private final PhraseLibrary phrases;

    /// @param packs   the packs with a workspace's own facts laid over
    /// @param phrases the phrases
    public Opening(Packs packs, PhraseLibrary phrases) {
        this.packs = packs;
        this.phrases = phrases;
    }

    /// The first words.
    public Optional<Wording> open(Meeting meeting) {
        return formula(Topic.GREETING, meeting).or(() -> phrase(greetings(meeting), meeting));
    }

    /// The last words. Late in the day a chat ends with the evening's wish: most closings of packs wish a good day.
    public Optional<Wording> close(Meeting meeting) {
        if (meeting.late() && meeting.channel().equals("chat")) {
            return phrase(List.of("closing.evening"), meeting).or(() -> formula(Topic.CLOSING, meeting));
        }
        return formula(Topic.CLOSING, meeting).or(() -> phrase(closings(meeting), meeting));
    }

    private Optional<Wording> formula(Topic topic, Meeting meeting) {
        List<Fact> facts = packs.language(meeting.language())
                .map(pack -> pack.facts(topic))
                .orElse(List.of());
        return new FormulaChoice(meeting).best(facts).map(fact -> {
            Formula formula = fact.value(Formula.class);
            return new Wording(filled(formula.text(), meeting), formula.register(), fact.id());
        });
    }

    private static String filled(String text, Meeting meeting) {
        String filled = put(text, "{name}", meeting.addressee());
        return put(put(filled, "{staff}", meeting.staff()), "{company}", meeting.company());
    }

    private static String put(String text, String place, @Nullable String value) {
        return value == null || value.isBlank() ? text : text.replace(place, value.strip());
    }

    private static List<String> greetings(Meeting meeting) {
        if (meeting.named()) {
            return List.of("greeting.named", "greeting.hello");
        }
        List<String> keys = new ArrayList<>();
        if (meeting.channel().equals("chat") && meeting.dayTime() != DayTime.ANY) {
            keys.add(
                    switch (meeting.dayTime()) {
                        case MORNING -> "greeting.morning";
                        case AFTERNOON -> "greeting.afternoon";
                        default -> "greeting.evening";
                    });
        }
        keys.add("greeting.hello");
        return keys;
    }

    private static List<String> closings(Meeting meeting) {
        return List.of(meeting.channel().equals("mail") ? "closing.regards" : "closing.day");
    }

    private Optional<Wording> phrase(List<String> keys, Meeting meeting) {
        Map<String, String> values = new HashMap<>();
        values.put("name", shown(meeting.addressee(), "{name}"));
        values.put("agent", shown(meeting.staff(), "{staff}"));
        values.put("company", shown(meeting.company(), "{company}"));
        Register register = meeting.register();
        return keys.stream()
                .flatMap(key -> phrases
                        .render(key, meeting.language(), register, values)
                        .map(phrase ->
                                new Wording(phrase.text(), phrase.variant().register(), key))
                        .stream())
                .findFirst();
    }

    private static String shown(@Nullable String value, String place) {
        return value == null || value.isBlank() ? place : value;
    }
}
