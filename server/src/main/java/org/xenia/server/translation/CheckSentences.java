package org.xenia.server.translation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.conversation.MessageTranslation;
import org.xenia.server.conversation.MessageTranslation.CheckFault;
import org.xenia.server.conversation.MessageTranslation.CheckResult;
import org.xenia.server.kernel.text.Catalogue;

/// Says in the reader's language what the checks of a translation found.
@Component
public class CheckSentences {

    private static final Set<String> WORDED = Set.of(
            "missing",
            "added",
            "repeated",
            "term",
            "forbidden",
            "forbidden_instead",
            "length",
            "sentences",
            "negation_added",
            "negation_lost",
            "not_asked",
            "left",
            "other_script",
            "other_chinese");

    private final Catalogue catalogue;

    CheckSentences(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// The translation with the details of its checks in a language.
    public MessageTranslation in(LanguageTag language, MessageTranslation translation) {
        List<CheckResult> checks = translation.checks();
        return checks.stream().allMatch(CheckResult::ok)
                ? translation
                : translation.with(
                        checks.stream().map(check -> in(language, check)).toList());
    }

    private CheckResult in(LanguageTag language, CheckResult check) {
        // What an earlier release stored has a detail and no faults.
        boolean worded =
                !check.faults().isEmpty() && check.faults().stream().allMatch(fault -> WORDED.contains(fault.code()));
        return worded
                ? new CheckResult(check.name(), check.ok(), detail(language, check), check.blocking(), check.faults())
                : check;
    }

    private String detail(LanguageTag language, CheckResult check) {
        return check.faults().stream()
                .map(fault -> sentence(language, fault))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private String sentence(LanguageTag language, CheckFault fault) {
        return catalogue.text(language, "check." + fault.code(), fault.data());
    }
}
