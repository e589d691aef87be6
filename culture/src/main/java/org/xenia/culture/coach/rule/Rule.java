package org.xenia.culture.coach.rule;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.Example;
import org.xenia.culture.coach.Severity;
import org.xenia.culture.coach.draft.Address;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.pack.Grade;

/// A rule of the coach, ready to be asked.
///
/// @param id such as `G05`
/// @param scope for whom it is
/// @param when in which circumstances; all must hold
/// @param address the address it stands for; it keeps quiet for readers who are addressed otherwise; null
/// for either
/// @param preference the wish of a customer that silences it, such as `emoji`; null when none does
/// @param check what it looks for
/// @param target how loudly it would speak on the best evidence
/// @param grade how good the evidence is
/// @param source where it comes from
/// @param reviewer the native speaker who signed it and when; null when nobody has
/// @param examples when it speaks and when not
public record Rule(
        String id,
        Scope scope,
        List<Predicate<Draft>> when,
        @Nullable Address address,
        @Nullable String preference,
        Check check,
        Severity target,
        Grade grade,
        String source,
        @Nullable String reviewer,
        List<Example> examples) {

    /// Copies the lists.
    public Rule {
        when = List.copyOf(when);
        examples = List.copyOf(examples);
    }

    /// How loudly it speaks: the lower of the target and of what its evidence allows.
    public Severity severity() {
        return target.under(grade, reviewer != null);
    }

    /// True when it is for this reader in these circumstances, whatever they wish.
    public boolean concerns(Draft draft) {
        return scope.holds(draft)
                && when.stream().allMatch(circumstance -> circumstance.test(draft))
                && (address == null || draft.register() == null || draft.register() == address || wished(draft));
    }

    /// The customer's wish that silences it, as people read it; null when none does.
    ///
    /// @param hits what it caught; those with the argument `wish` are silenced when the preference names
    /// all of these
    public @Nullable String silencedBy(Draft draft, List<Hit> hits) {
        var preferences = draft.customer().preferences();
        if (preferences.rules().contains(id)) {
            return "rule " + id + ": allowed";
        }
        if (address != null && preferences.register() != null && preferences.register() != address) {
            return "register: " + preferences.register().name().toLowerCase(java.util.Locale.ROOT);
        }
        if (preference == null) {
            return null;
        }
        String stated = preferences.stated(preference);
        boolean named = !stated.isEmpty()
                && hits.stream()
                        .allMatch(hit -> hit.arguments().get("wish") instanceof String wish
                                && stated.toLowerCase(java.util.Locale.ROOT).contains(wish));
        return named || preferences.welcomes(preference) ? preference + ": " + stated : null;
    }

    private boolean wished(Draft draft) {
        return draft.customer().preferences().register() == address;
    }
}
