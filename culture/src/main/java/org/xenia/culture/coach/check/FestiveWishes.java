package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.GeneralTriggers;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Catches wishes for a feast of a faith. `festivals` holds by the name of the feast its wishes by
/// language. A feast that the customer named first is theirs; the argument `wish` carries the name for
/// the customer's preference.
final class FestiveWishes implements Check {

    private final Map<String, Check> festivals = new LinkedHashMap<>();

    FestiveWishes(Parameters parameters) {
        parameters.node().path("festivals").properties().forEach(festival -> {
            ObjectNode node = JsonMapper.shared().createObjectNode();
            node.set("phrases", festival.getValue());
            node.put("customersTopic", true);
            festivals.put(festival.getKey(), GeneralTriggers.words(new Parameters(parameters.rule(), node)));
        });
    }

    @Override
    public List<Hit> find(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        festivals.forEach((name, words) -> words.find(reading).forEach(hit -> hits.add(hit.with("wish", name))));
        return hits;
    }
}
