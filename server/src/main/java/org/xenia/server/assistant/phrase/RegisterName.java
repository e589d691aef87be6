package org.xenia.server.assistant.phrase;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.pack.Value.Register;
import org.xenia.server.kernel.Refusal;

/// Registers as the API writes them: `formal`, `informal`, `neutral`.
final class RegisterName {

    private RegisterName() {}

    /// The register of a parameter; null when it is absent.
    ///
    /// @throws Refusal naming the field when it is no register
    static @Nullable Register read(String pointer, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(Register.values())
                .filter(register -> of(register).equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.field(pointer, "register"));
    }

    static String of(Register register) {
        return register.name().toLowerCase(Locale.ROOT);
    }
}
