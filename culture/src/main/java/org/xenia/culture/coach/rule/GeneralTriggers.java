package org.xenia.culture.coach.rule;

import java.util.Map;
import java.util.function.Function;

/// The triggers that need no knowledge of a subject, by the name a rule file gives as `kind`.
public final class GeneralTriggers {

    /// Makes the check of a rule from what its file says.
    public static final Map<String, Function<Parameters, Check>> ALL =
            Map.of("words", WordCheck::new, "missing", MissingCheck::new, "register", RegisterCheck::new);

    private GeneralTriggers() {}

    /// The trigger `words`, for checks that look for words under a circumstance of their own.
    public static Check words(Parameters parameters) {
        return new WordCheck(parameters);
    }

    /// The trigger `missing`, for checks that miss words under a circumstance of their own.
    public static Check missing(Parameters parameters) {
        return new MissingCheck(parameters);
    }
}
