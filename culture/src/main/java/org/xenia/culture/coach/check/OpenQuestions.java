package org.xenia.culture.coach.check;

import java.util.List;
import org.xenia.culture.coach.draft.Conversation.Message;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Reading;
import org.xenia.language.segment.Words;

/// Catches a reply with fewer points than the customer asked questions. A point is a sentence that says
/// something: greetings and closings are too short, or come without a full stop.
final class OpenQuestions implements Check {

    private static final int FEWEST = 2;
    private static final int WORDS = 4;

    @Override
    public List<Hit> find(Reading reading) {
        Message asked = reading.draft().conversation().latestFromCustomer();
        if (asked == null) {
            return List.of();
        }
        int questions = questions(asked.text(), reading.draft().locale().language());
        if (questions < FEWEST) {
            return List.of();
        }
        long points = reading.sentences().stream()
                .map(sentence -> sentence.trimmed())
                .filter(sentence -> Words.count(sentence) >= WORDS)
                .filter(sentence -> !sentence.endsWith(",") && !thanks(sentence))
                .count();
        return points < questions
                ? List.of(Hit.at(0, reading.text().length())
                        .with("questions", questions)
                        .with("points", points))
                : List.of();
    }

    private static int questions(String text, String language) {
        String marks = language.equals("el") ? "[;;]" : "[?？؟]";
        return (int) java.util.regex.Pattern.compile(marks + "+")
                .matcher(text)
                .results()
                .count();
    }

    private static boolean thanks(String sentence) {
        return sentence.matches(
                "(?iU)(?:(?:many )?thank(?:s| you)|vielen dank|danke|merci|gracias|grazie|obrigad|bedankt|dziękuj|спасибо|teşekkür).{0,60}");
    }
}
