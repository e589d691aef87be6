package org.xenia.language.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes the forms of verbs from their stems and the endings of their class, so that a book lists verbs and not
/// forms.
final class Paradigms {

    private record Ending(int list, int stem, String ending) {}

    private final Atoms atoms;
    private final Map<String, List<Ending>> classes = new HashMap<>();

    Paradigms(Atoms atoms) {
        this.atoms = atoms;
    }

    /// `endings CLASS LIST STEM ending…`: the forms that these endings make go on the list; the stem counts from
    /// 1. A lone `-` is the stem without ending.
    void endings(String[] words) {
        List<Ending> endings = classes.computeIfAbsent(words[1], key -> new ArrayList<>());
        int list = atoms.list(words[2]);
        for (int index = 4; index < words.length; index++) {
            endings.add(new Ending(list, Integer.parseInt(words[3]), words[index].equals("-") ? "" : words[index]));
        }
    }

    /// `verbs CLASS stem[/stem]…`: a verb without a second stem uses its first for all.
    void verbs(String[] words) {
        List<Ending> endings = classes.get(words[1]);
        if (endings == null) {
            throw new IllegalArgumentException("no endings for class " + words[1] + " so far");
        }
        for (int index = 2; index < words.length; index++) {
            String[] stems = words[index].split("/");
            for (Ending ending : endings) {
                atoms.put(stems[Math.min(ending.stem(), stems.length) - 1] + ending.ending(), ending.list());
            }
        }
    }
}
