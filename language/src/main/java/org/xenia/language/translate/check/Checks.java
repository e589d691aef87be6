package org.xenia.language.translate.check;

import java.util.List;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.terms.TermBase;

/// Every check of a translation. Also serves an agent who edits a translation by hand.
public final class Checks {

    private Checks() {}

    /// All answers, those that block first. The same names in the same order for any texts.
    public static List<Check> list(Compared texts) {
        return List.of(
                TokenCheck.placeholders(texts),
                TokenCheck.addresses(texts),
                TokenCheck.mails(texts),
                TokenCheck.ids(texts),
                NumberCheck.check(texts),
                TermCheck.check(texts),
                CurrencyCheck.check(texts),
                LengthCheck.check(texts),
                RemainderCheck.check(texts),
                ScriptCheck.check(texts),
                NegationCheck.check(texts),
                SentenceCheck.check(texts),
                QuestionCheck.check(texts));
    }

    /// The checks that block alone, for callers that only ask whether facts are kept.
    public static List<Check> listBlocking(Compared texts) {
        return List.of(
                TokenCheck.placeholders(texts),
                TokenCheck.addresses(texts),
                TokenCheck.mails(texts),
                TokenCheck.ids(texts),
                NumberCheck.check(texts),
                TermCheck.check(texts));
    }

    /// All answers for two texts.
    public static List<Check> list(String source, String target, LanguageTag from, LanguageTag to, TermBase terms) {
        return list(Compared.of(source, target, from, to, terms));
    }
}
