package org.xenia.language.sentiment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xenia.language.LanguageTag;
import org.xenia.language.sentiment.MoodReading.Complaint;

/// Reads on a customer's message whether it complains, openly or politely worded, and whether it is urgent (R26).
/// A courteous formula alone is no complaint: each book lists only what a reader of the language hears as one.
/// Safe for use by many threads.
public final class MoodReader {

    private static final MoodBook EMPTY = new MoodBook(List.of());

    private final Map<String, MoodBook> books = new ConcurrentHashMap<>();

    /// The mood of a text; no complaint and not urgent when nothing shows or the language is not known.
    public MoodReading read(String text, LanguageTag language) {
        List<MoodCue> cues = new ArrayList<>();
        books.computeIfAbsent(language.language(), MoodReader::open).find(text, cues);
        cues.sort(Comparator.comparingInt(MoodCue::start).thenComparingInt(MoodCue::end));
        return new MoodReading(complaint(cues), any(cues, MoodCue.Kind.URGENCY), cues);
    }

    private static Complaint complaint(List<MoodCue> cues) {
        if (any(cues, MoodCue.Kind.OPEN_COMPLAINT)) {
            return Complaint.OPEN;
        }
        return any(cues, MoodCue.Kind.POLITE_COMPLAINT) ? Complaint.POLITE : Complaint.NONE;
    }

    private static boolean any(List<MoodCue> cues, MoodCue.Kind kind) {
        return cues.stream().anyMatch(cue -> cue.kind() == kind);
    }

    private static MoodBook open(String language) {
        return Lexicons.lines("moods/" + language + ".txt").map(MoodBook::new).orElse(EMPTY);
    }
}
