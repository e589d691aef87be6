package org.xenia.server.assistant.card;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.culture.pack.Fact;
import org.xenia.culture.pack.Notes;
import org.xenia.culture.pack.Pack;
import org.xenia.culture.pack.Topic;
import org.xenia.culture.pack.Value;
import org.xenia.language.LanguageTag;
import org.xenia.server.assistant.context.Counterpart;
import org.xenia.server.knowledge.CultureTexts;

/// Axes, sensitivities and channels on the card. An axis that the person told us of beats that of their
/// market.
@Component
class MarketPart {

    private static final int MOST_SENSITIVITIES = 10;

    // What can stand in a written answer.
    private static final Set<String> WRITTEN = Set.of("text", "price", "date", "quantity", "gift");

    private final CultureTexts texts;

    MarketPart(CultureTexts texts) {
        this.texts = texts;
    }

    List<CultureCard.Axis> axes(Counterpart with, @Nullable Pack market, LanguageTag reader) {
        List<CultureCard.Axis> axes = new ArrayList<>();
        for (Value.Axis axis : Value.Axis.values()) {
            String name = texts.axis(axis, reader);
            Integer stated = with.wishes().axes().get(axis.name());
            Fact fact = market == null ? null : fact(market, axis);
            if (stated != null) {
                axes.add(new CultureCard.Axis(axis.name(), name, stated, "stated", null, null));
            } else if (fact != null) {
                int value = fact.value(Value.Placed.class).value();
                axes.add(new CultureCard.Axis(axis.name(), name, value, "market", fact.id(), fact.grade()));
            } else {
                axes.add(new CultureCard.Axis(axis.name(), name, null, "none", null, null));
            }
        }
        return axes;
    }

    private static @Nullable Fact fact(Pack market, Value.Axis axis) {
        return market.facts(Topic.AXIS).stream()
                .filter(fact -> fact.value(Value.Placed.class).axis() == axis)
                .findFirst()
                .orElse(null);
    }

    List<CultureCard.Sensitivity> sensitivities(Pack market, LanguageTag reader) {
        return market.facts(Topic.SENSITIVITY).stream()
                .sorted(Comparator.comparing(MarketPart::writtenLast).thenComparing(Fact::grade))
                .limit(MOST_SENSITIVITIES)
                .map(fact -> new CultureCard.Sensitivity(
                        fact.id(),
                        texts.summary(fact, reader),
                        Notes.read(fact.note(), reader).text(),
                        fact.grade()))
                .toList();
    }

    private static boolean writtenLast(Fact fact) {
        Value.Sensitivity value = fact.value(Value.Sensitivity.class);
        return !value.where().isEmpty() && value.where().stream().noneMatch(WRITTEN::contains);
    }

    List<CultureCard.Channel> channels(Pack market, LanguageTag reader) {
        return market.facts(Topic.CHANNEL).stream()
                .sorted(Comparator.comparingInt(
                        fact -> fact.value(Value.Channel.class).rank()))
                .map(fact -> channel(fact, reader))
                .toList();
    }

    private CultureCard.Channel channel(Fact fact, LanguageTag reader) {
        Value.Channel value = fact.value(Value.Channel.class);
        return new CultureCard.Channel(
                value.channel(), texts.channel(value.channel(), reader), value.rank(), fact.id());
    }
}
