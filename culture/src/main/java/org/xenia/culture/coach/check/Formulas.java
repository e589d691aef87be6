package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.List;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.GeneralTriggers;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Parameters;
import org.xenia.culture.coach.rule.Reading;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Catches a first contact that does not greet, and an e-mail without a closing formula. `greetings` and
/// `closings` hold the formulas by language; a language without them is passed over.
final class Formulas implements Check {

    private final Check greeting;
    private final Check closing;

    Formulas(Parameters parameters) {
        greeting = missing(parameters, "greetings", "opening");
        closing = missing(parameters, "closings", "closing");
    }

    @Override
    public List<Hit> find(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        if (Boolean.TRUE.equals(reading.draft().conversation().firstContact())) {
            greeting.find(reading).forEach(hit -> hits.add(hit.with("part", "greeting")));
        }
        if (reading.draft().channel().equals("email")) {
            closing.find(reading).forEach(hit -> hits.add(hit.with("part", "closing")));
        }
        return hits;
    }

    private static Check missing(Parameters parameters, String name, String where) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.set("phrases", parameters.node().path(name));
        node.put("where", where);
        return GeneralTriggers.missing(new Parameters(parameters.rule(), node));
    }
}
