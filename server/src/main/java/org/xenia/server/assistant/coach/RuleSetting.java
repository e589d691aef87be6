package org.xenia.server.assistant.coach;

import org.jspecify.annotations.Nullable;
import org.xenia.culture.coach.Severity;

/// What a workspace says about a rule.
///
/// @param severity how loudly it speaks here; null as shipped
/// @param reviewer the native speaker who signed it for this workspace
record RuleSetting(
        boolean enabled,
        @Nullable Severity severity,
        @Nullable String reviewer) {

    /// As shipped.
    static final RuleSetting SHIPPED = new RuleSetting(true, null, null);
}
