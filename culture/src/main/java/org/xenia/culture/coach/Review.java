package org.xenia.culture.coach;

import java.util.ArrayList;
import java.util.List;

/// Everything the coach has to say about a draft.
///
/// @param findings one for each rule and stretch, in order of the text, the louder first at the same
/// place
/// @param silenced rules that would have spoken, and the customer's wish that silenced them
public record Review(List<Finding> findings, List<Silenced> silenced) {

    /// Copies the lists.
    public Review {
        findings = List.copyOf(findings);
        silenced = List.copyOf(silenced);
    }

    /// The findings with no stretch marked twice: of several about the very same stretch the loudest
    /// stays, and the more special rule of two that are equally loud.
    public List<Finding> distinct() {
        List<Finding> shown = new ArrayList<>();
        for (Finding finding : findings) {
            if (shown.stream().noneMatch(finding::sameSpan)) {
                shown.add(finding);
            }
        }
        return List.copyOf(shown);
    }

    /// A rule that kept quiet because the customer wishes it so.
    ///
    /// @param rule id of the rule
    /// @param preference the wish, such as `register: informal`
    public record Silenced(String rule, String preference) {}
}
