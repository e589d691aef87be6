package org.xenia.language.translate.engine.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.language.translate.engine.Engine;
import org.xenia.language.translate.engine.EngineProfile;
import org.xenia.language.translate.engine.EngineRequest;
import org.xenia.language.translate.engine.Outcome;
import org.xenia.language.translate.engine.PairSupport;
import org.xenia.language.translate.engine.Refusal;
import tools.jackson.databind.JsonNode;

/// An engine asked over HTTP. The factories name the services.
public final class WebEngine implements Engine {

    private final Dialect dialect;
    private final Wire wire = new Wire();
    private final ServiceSettings settings;
    private final LanguageList languages;

    private WebEngine(Dialect dialect, ServiceSettings settings) {
        this.dialect = dialect;
        this.settings = settings;
        this.languages = new LanguageList(dialect, wire, settings);
    }

    /// An Apertium APY server.
    public static WebEngine apertiumServer(ServiceSettings settings) {
        return new WebEngine(new ApertiumServerDialect(settings), settings);
    }

    /// A LibreTranslate server.
    public static WebEngine libreTranslate(ServiceSettings settings) {
        return new WebEngine(new LibreTranslateDialect(settings), settings);
    }

    /// DeepL, interface version 2; the base is `https://api.deepl.com` or `https://api-free.deepl.com`.
    public static WebEngine deepL(ServiceSettings settings) {
        return new WebEngine(new DeepLDialect(settings), settings);
    }

    /// Google Cloud Translation, basic edition; the base is `https://translation.googleapis.com`.
    public static WebEngine google(ServiceSettings settings) {
        return new WebEngine(new GoogleDialect(settings), settings);
    }

    /// Microsoft Translator, interface version 3; the base is
    /// `https://api.cognitive.microsofttranslator.com`, the qualifier the region of the account.
    public static WebEngine microsoft(ServiceSettings settings) {
        return new WebEngine(new MicrosoftDialect(settings), settings);
    }

    /// A language model behind the chat interface that OpenAI made common; the base ends before
    /// `/chat/completions`, the qualifier is the model.
    public static WebEngine chatModel(ServiceSettings settings) {
        return new WebEngine(new ChatDialect(settings), settings);
    }

    @Override
    public EngineProfile profile() {
        return dialect.profile();
    }

    @Override
    public PairSupport support() {
        return languages.support();
    }

    @Override
    public Outcome translate(EngineRequest request) {
        List<String> texts = new ArrayList<>();
        String version = null;
        for (int start = 0; start < request.texts().size(); start += dialect.batch()) {
            int end = Math.min(request.texts().size(), start + dialect.batch());
            EngineRequest part = request.with(request.texts().subList(start, end), request.pair());
            switch (ask(part)) {
                case Outcome.Translated translated -> {
                    texts.addAll(translated.texts());
                    version = translated.version();
                }
                case Outcome.Refused refused -> {
                    return refused;
                }
            }
        }
        return new Outcome.Translated(texts, version);
    }

    @Override
    public void close() {
        wire.close();
    }

    private Outcome ask(EngineRequest request) {
        return switch (wire.send(dialect.translate(request), settings.timeout())) {
            case Reply.Failed failed -> failed.refused();
            case Reply.Received received when !received.successful() -> refusal(received);
            case Reply.Received received -> read(received.body(), request);
        };
    }

    private Outcome read(JsonNode body, EngineRequest request) {
        try {
            List<String> texts = dialect.read(body, request);
            @Nullable String problem = problem(texts, request.texts());
            return problem == null
                    ? new Outcome.Translated(texts, dialect.version(body))
                    : new Outcome.Refused(Refusal.MALFORMED_ANSWER, problem);
        } catch (MalformedAnswer malformed) {
            return new Outcome.Refused(malformed.reason(), String.valueOf(malformed.getMessage()));
        }
    }

    private static @Nullable String problem(List<String> texts, List<String> asked) {
        if (texts.size() != asked.size()) {
            return texts.size() + " texts for " + asked.size();
        }
        for (int index = 0; index < texts.size(); index++) {
            if (texts.get(index).isBlank() && !asked.get(index).isBlank()) {
                return "an empty translation";
            }
        }
        return null;
    }

    private Outcome.Refused refusal(Reply.Received received) {
        Refusal reason = dialect.explain(received.status(), received.body())
                .orElseGet(() -> Statuses.meaning(received.status()));
        return new Outcome.Refused(reason, "HTTP status " + received.status(), received.retryAfter());
    }
}
