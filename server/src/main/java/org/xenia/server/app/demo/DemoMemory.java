package org.xenia.server.app.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.language.segment.Segment;
import org.xenia.language.segment.Sentences;
import org.xenia.language.translate.memory.MemorySegment;
import org.xenia.language.translate.terms.Term;
import org.xenia.language.translate.terms.TermStatus;
import org.xenia.server.app.demo.DemoData.Matter;
import org.xenia.server.app.demo.DemoData.Phrase;
import org.xenia.server.app.demo.DemoData.Visit;
import org.xenia.server.app.demo.DemoData.Words;
import org.xenia.server.conversation.MessageTranslation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.translation.TranslationArchive;

/// Fills the translation memory and the term base with what the demo's people say, so that all of it is
/// translated without any engine.
@Component
class DemoMemory {

    private final TranslationArchive archive;
    private final Transactions transactions;
    private final Sentences sentences = new Sentences();

    DemoMemory(TranslationArchive archive, Transactions transactions) {
        this.archive = archive;
        this.transactions = transactions;
    }

    void fill() {
        List<MemorySegment> segments = new ArrayList<>();
        for (Matter matter : DemoData.conversations()) {
            matter.messages().forEach(words -> add(segments, words));
        }
        for (Visit visit : DemoData.crowd()) {
            add(segments, visit.text(), visit.language(), visit.translations());
        }
        for (Phrase phrase : DemoData.phrases()) {
            add(segments, phrase.text(), phrase.language(), phrase.translations());
        }
        transactions.run(() -> {
            archive.putTerms(DemoData.terms().stream().map(DemoMemory::term).toList());
            archive.putSegments(segments);
        });
    }

    /// The translations that the demo's data holds for one of its messages.
    void keep(UUID message, Words words) {
        if (words.translations().isEmpty()) {
            return;
        }
        List<MessageTranslation> finished = words.translations().entrySet().stream()
                .map(entry -> TranslationArchive.ofMemory(entry.getKey(), entry.getValue()))
                .toList();
        archive.put(Map.of(message, finished));
    }

    private void add(List<MemorySegment> segments, Words words) {
        Map<String, String> translations = new LinkedHashMap<>(words.translations());
        if (words.sent() != null && !words.sent().language().equals(words.language())) {
            translations.put(words.sent().language(), words.sent().text());
        }
        add(segments, words.text(), words.language(), translations);
    }

    /// Sentence by sentence where both sides have as many, since the memory is asked for sentences; else as a
    /// whole.
    private void add(List<MemorySegment> segments, String text, String language, Map<String, String> translations) {
        LanguageTag from = LanguageTag.of(language);
        List<String> source = split(text, from);
        translations.forEach((tag, translation) -> {
            LanguageTag to = LanguageTag.of(tag);
            List<String> target = split(translation, to);
            if (source.size() == target.size()) {
                for (int i = 0; i < source.size(); i++) {
                    segments.add(MemorySegment.imported(source.get(i), target.get(i), from, to));
                }
            } else {
                segments.add(MemorySegment.imported(text, translation, from, to));
            }
        });
    }

    private List<String> split(String text, LanguageTag language) {
        return sentences.split(text, language).stream()
                .map(Segment::text)
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static Term term(DemoData.Term term) {
        return new Term(
                term.source(),
                LanguageTag.of(term.sourceLanguage()),
                term.target(),
                LanguageTag.find(term.targetLanguage()),
                switch (term.status()) {
                    case "approved" -> TermStatus.APPROVED;
                    case "forbidden" -> TermStatus.FORBIDDEN;
                    default -> TermStatus.DO_NOT_TRANSLATE;
                },
                term.caseSensitive(),
                term.note());
    }
}
