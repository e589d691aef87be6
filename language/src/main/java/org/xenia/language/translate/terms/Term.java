package org.xenia.language.translate.terms;

import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// One entry of the term base.
///
/// @param source the word or phrase in its own language
/// @param sourceLanguage that language
/// @param target the rendering the entry speaks about; null for [TermStatus#DO_NOT_TRANSLATE]
/// @param targetLanguage the language of the rendering; null when the entry holds for every language
/// @param status what the entry says
/// @param caseSensitive whether `Apple` and `apple` are two words
/// @param note why, for people
public record Term(
        String source,
        LanguageTag sourceLanguage,
        @Nullable String target,
        @Nullable LanguageTag targetLanguage,
        TermStatus status,
        boolean caseSensitive,
        @Nullable String note) {

    /// Checks that the source is not blank and that a rendering is there when the status speaks about one.
    public Term {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a term needs a source");
        }
        if (status != TermStatus.DO_NOT_TRANSLATE && (target == null || target.isBlank())) {
            throw new IllegalArgumentException("an approved or forbidden term needs a target: " + source);
        }
    }

    /// The wanted rendering of a source, whatever its case.
    public static Term approved(String source, LanguageTag from, String target, LanguageTag to) {
        return new Term(source, from, target, to, TermStatus.APPROVED, false, null);
    }

    /// A rendering that must not be used.
    public static Term forbidden(String source, LanguageTag from, String target, LanguageTag to) {
        return new Term(source, from, target, to, TermStatus.FORBIDDEN, false, null);
    }

    /// A word that stays as it is in every language, in exactly this case.
    public static Term untranslated(String source, LanguageTag from) {
        return new Term(source, from, null, null, TermStatus.DO_NOT_TRANSLATE, true, null);
    }

    /// The text that stands for the source in the target language: the approved rendering, or the source
    /// itself.
    public String rendering() {
        return status == TermStatus.APPROVED && target != null ? target : source;
    }

    /// True when the entry speaks about this pair. Do-not-translate entries of an undetermined language hold
    /// for all.
    public boolean speaksAbout(LanguageTag from, LanguageTag to) {
        boolean fromFits =
                sourceLanguage.undetermined() || sourceLanguage.language().equals(from.language());
        LanguageTag wanted = targetLanguage;
        return fromFits
                && (wanted == null
                        || (wanted.language().equals(to.language())
                                && wanted.script().equals(to.script())
                                && (wanted.region().isEmpty()
                                        || to.region().isEmpty()
                                        || wanted.region().equals(to.region()))));
    }
}
