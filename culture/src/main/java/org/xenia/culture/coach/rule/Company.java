package org.xenia.culture.coach.rule;

/// What must (`with`) or must not (`without`) stand beside what is caught: in the same sentence, or
/// anywhere in the draft when the trigger says `near: text`. Both are phrases, or patterns between
/// slashes.
final class Company {

    private final ByLanguage<Mixed> with;
    private final ByLanguage<Mixed> without;
    private final boolean asksWith;
    private final boolean asksWithout;
    private final boolean wholeText;

    private record Mixed(PhraseSet phrases, PatternSet patterns) {
        boolean in(Passage passage) {
            return phrases.in(passage) || patterns.in(passage);
        }
    }

    Company(Parameters parameters) {
        with = new ByLanguage<>(parameters, "with", Company::mixed);
        without = new ByLanguage<>(parameters, "without", Company::mixed);
        asksWith = parameters.node().has("with");
        asksWithout = parameters.node().has("without");
        wholeText = "text".equals(parameters.findText("near"));
    }

    boolean holds(Reading reading, Hit hit) {
        if (!asksWith && !asksWithout) {
            return true;
        }
        Passage around = wholeText ? reading.whole() : reading.passage(reading.sentence(hit.start()));
        return (!asksWith || with.of(reading.draft()).in(around))
                && (!asksWithout || !without.of(reading.draft()).in(around));
    }

    private static Mixed mixed(java.util.Map<String, String> entries) {
        java.util.Map<String, String> phrases = new java.util.LinkedHashMap<>();
        java.util.Map<String, String> patterns = new java.util.LinkedHashMap<>();
        entries.keySet().forEach(entry -> {
            if (entry.length() > 2 && entry.startsWith("/") && entry.endsWith("/")) {
                patterns.put(entry.substring(1, entry.length() - 1), "");
            } else {
                phrases.put(entry, "");
            }
        });
        return new Mixed(new PhraseSet(phrases, false), new PatternSet(patterns, false));
    }
}
