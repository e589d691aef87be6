package org.xenia.server.translation.engine;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.translate.engine.Engine;
import org.xenia.language.translate.engine.apertium.ApertiumEngine;
import org.xenia.language.translate.engine.web.Secret;
import org.xenia.language.translate.engine.web.ServiceSettings;
import org.xenia.language.translate.engine.web.WebEngine;
import org.xenia.server.kernel.http.OutgoingAddress;

/// Turns what is set about an engine into an engine that can be asked.
@Component
class EngineOpening {

    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Duration LONGEST_OF_MODELS = Duration.ofSeconds(45);

    private final LocalApertium apertium;
    private final OutgoingAddress addresses;
    private final EngineCounts counts;

    EngineOpening(LocalApertium apertium, OutgoingAddress addresses, EngineCounts counts) {
        this.apertium = apertium;
        this.addresses = addresses;
        this.counts = counts;
    }

    /// An engine, or what is missing for it.
    sealed interface Opened {
        /// It can be asked.
        record Ready(Engine engine) implements Opened {}

        /// It cannot; the sentence for people is `engine.CODE`.
        record NotConfigured(String code) implements Opened {}
    }

    Opened open(ConfiguredEngine configured) {
        if (configured.kind() == EngineKind.APERTIUM) {
            Optional<ApertiumEngine> found = apertium.find();
            return found.isEmpty() ? new Opened.NotConfigured("not_installed") : ready(found.get(), configured, null);
        }
        URI address = address(configured);
        if (address == null) {
            return new Opened.NotConfigured("missing_url");
        }
        if (configured.kind().account() && configured.secret() == null) {
            return new Opened.NotConfigured("missing_secret");
        }
        if (configured.kind() == EngineKind.OPENAI && configured.settings().model() == null) {
            return new Opened.NotConfigured("missing_model");
        }
        return ready(web(configured, address), configured, address);
    }

    private Opened ready(Engine engine, ConfiguredEngine configured, @Nullable URI address) {
        return new Opened.Ready(new HouseEngine(engine, configured, address, addresses, counts.of(configured)));
    }

    private static @Nullable URI address(ConfiguredEngine configured) {
        String url = configured.settings().url();
        if (url != null) {
            return URI.create(url);
        }
        boolean free = configured.kind() == EngineKind.DEEPL
                && configured.secret() != null
                && configured.secret().reveal().endsWith(":fx");
        // Keys of DeepL's free plan end so, and work at an address of their own only.
        String usual = free ? "https://api-free.deepl.com" : configured.kind().usualUrl();
        return usual.isEmpty() ? null : URI.create(usual);
    }

    private WebEngine web(ConfiguredEngine configured, URI address) {
        ServiceSettings settings = service(configured, address);
        return switch (configured.kind()) {
            case APERTIUM -> throw new IllegalArgumentException("Apertium of this machine has no address");
            case APY -> WebEngine.apertiumServer(settings);
            case LIBRETRANSLATE -> WebEngine.libreTranslate(settings);
            case DEEPL -> WebEngine.deepL(settings);
            case GOOGLE -> WebEngine.google(settings);
            case MICROSOFT ->
                WebEngine.microsoft(settings.qualified(
                        Objects.requireNonNullElse(configured.settings().region(), "")));
            case OPENAI ->
                WebEngine.chatModel(settings.qualified(
                                Objects.requireNonNullElse(configured.settings().model(), ""))
                        .within(LONGEST_OF_MODELS));
        };
    }

    private ServiceSettings service(ConfiguredEngine configured, URI address) {
        // A server of ours in our own network is the house itself; everything else is somebody else's.
        boolean outside = configured.kind().account() || !addresses.inside(address);
        String operator = configured.kind().operator().isEmpty()
                ? String.valueOf(address.getHost())
                : configured.kind().operator();
        return new ServiceSettings(
                configured.name(),
                address,
                configured.secret() == null
                        ? Secret.NONE
                        : Secret.of(configured.secret().reveal()),
                "",
                operator,
                Objects.requireNonNullElse(configured.settings().country(), ""),
                outside,
                LONGEST);
    }
}
