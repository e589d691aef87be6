package org.xenia.language.translate.terms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.terms.Finder.Word;

/// The terms of a house. Immutable, and safe for use by many threads; a changed term base is a new one.
///
/// Building it for ten thousand terms takes some ten milliseconds, a look-up some ten microseconds.
public final class TermBase {

    /// No terms.
    public static final TermBase EMPTY = of(List.of());

    private final List<Term> terms;
    private final Map<String, Finder> sources = new HashMap<>();
    private final Map<String, Finder> forbidden = new HashMap<>();

    private TermBase(Collection<Term> terms) {
        this.terms = List.copyOf(terms);
        Map<String, List<Word>> sourceWords = new HashMap<>();
        Map<String, List<Word>> forbiddenWords = new HashMap<>();
        for (Term term : this.terms) {
            String target = term.target();
            sourceWords
                    .computeIfAbsent(term.sourceLanguage().language(), language -> new ArrayList<>())
                    .add(new Word(term.source(), term.sourceLanguage(), term));
            if (term.status() == TermStatus.FORBIDDEN && target != null) {
                LanguageTag language = term.targetLanguage() == null ? LanguageTag.UNDETERMINED : term.targetLanguage();
                forbiddenWords
                        .computeIfAbsent(language.language(), code -> new ArrayList<>())
                        .add(new Word(target, language, term));
            }
        }
        sourceWords.forEach((language, words) -> sources.put(language, new Finder(words)));
        forbiddenWords.forEach((language, words) -> forbidden.put(language, new Finder(words)));
    }

    /// A term base of these entries.
    public static TermBase of(Collection<Term> terms) {
        return new TermBase(terms);
    }

    /// Every entry.
    public List<Term> listTerms() {
        return terms;
    }

    /// This term base and further entries.
    public TermBase with(Collection<Term> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Term> all = new ArrayList<>(terms);
        all.addAll(more);
        return new TermBase(all);
    }

    /// The approved and do-not-translate terms in a text, the longest first, not overlapping, sorted by start.
    public List<TermHit> find(String text, LanguageTag from, LanguageTag to) {
        List<TermHit> hits = new ArrayList<>();
        for (Finder finder : finders(sources, from)) {
            for (TermHit hit :
                    finder.find(text, term -> term.status() != TermStatus.FORBIDDEN && term.speaksAbout(from, to))) {
                if (hits.stream().noneMatch(other -> hit.start() < other.end() && other.start() < hit.end())) {
                    hits.add(hit);
                }
            }
        }
        hits.sort(Comparator.comparingInt(TermHit::start));
        return hits;
    }

    /// The forbidden renderings in a text.
    ///
    /// @param text a translation or an agent's draft
    /// @param language its language
    /// @param source the original with its language, when there is one: then a rendering counts only where
    ///     the original holds the term it renders wrongly
    public List<TermFinding> findForbidden(String text, LanguageTag language, @Nullable Original source) {
        Set<Term> inSource = source == null ? Set.of() : forbiddenIn(source);
        List<TermFinding> findings = new ArrayList<>();
        for (Finder finder : finders(forbidden, language)) {
            for (TermHit hit : finder.find(text, term -> counts(term, language, source, inSource))) {
                findings.add(new TermFinding(
                        hit.start(), hit.end(), hit.text(), hit.term(), alternatives(hit.term(), language)));
            }
        }
        return findings;
    }

    /// The text a translation or draft renders.
    ///
    /// @param text the original
    /// @param language its language
    public record Original(String text, LanguageTag language) {}

    private Set<Term> forbiddenIn(Original source) {
        // Several entries may forbid several renderings of one word: all of them count, not only the longest match.
        Set<String> words = new HashSet<>();
        Set<Term> found = new HashSet<>();
        for (Finder finder : finders(sources, source.language())) {
            finder.find(source.text(), term -> term.status() == TermStatus.FORBIDDEN)
                    .forEach(hit -> words.add(Fold.fold(hit.term().source())));
        }
        for (Term term : terms) {
            if (term.status() == TermStatus.FORBIDDEN && words.contains(Fold.fold(term.source()))) {
                found.add(term);
            }
        }
        return found;
    }

    private static boolean counts(Term term, LanguageTag language, @Nullable Original source, Set<Term> inSource) {
        LanguageTag from = source == null ? term.sourceLanguage() : source.language();
        return term.speaksAbout(from, language) && (source == null || inSource.contains(term));
    }

    private List<String> alternatives(Term wrong, LanguageTag language) {
        return terms.stream()
                .filter(term -> term.status() == TermStatus.APPROVED
                        && Fold.fold(term.source()).equals(Fold.fold(wrong.source()))
                        && term.speaksAbout(wrong.sourceLanguage(), language))
                .map(Term::rendering)
                .distinct()
                .toList();
    }

    private static List<Finder> finders(Map<String, Finder> byLanguage, LanguageTag language) {
        List<Finder> finders = new ArrayList<>();
        for (String key : new LinkedHashSet<>(List.of(language.language(), "und"))) {
            Finder finder = byLanguage.get(key);
            if (finder != null) {
                finders.add(finder);
            }
        }
        return finders;
    }
}
