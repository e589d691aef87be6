package org.xenia.server.translation.engine;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The engines that can be connected.
enum EngineKind {
    /// Apertium as processes of this machine.
    APERTIUM("", "", false),
    /// An Apertium APY server.
    APY("", "self-hosted", false),
    LIBRETRANSLATE("", "self-hosted", false),
    DEEPL("https://api.deepl.com", "DeepL", true),
    GOOGLE("https://translation.googleapis.com", "Google", true),
    MICROSOFT("https://api.cognitive.microsofttranslator.com", "Microsoft", true),
    /// Any model behind the chat interface that OpenAI made common.
    OPENAI("https://api.openai.com/v1", "", false);

    private final String usualUrl;
    private final String operator;
    private final boolean account;

    EngineKind(String usualUrl, String operator, boolean account) {
        this.usualUrl = usualUrl;
        this.operator = operator;
        this.account = account;
    }

    /// As the API writes it.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The address when none is set; empty when one has to be.
    String usualUrl() {
        return usualUrl;
    }

    /// Who runs it; empty when that depends on the address.
    String operator() {
        return operator;
    }

    /// Whether it is the service of a company that wants a key and always is outside of the house.
    boolean account() {
        return account;
    }

    static @Nullable EngineKind find(@Nullable String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
