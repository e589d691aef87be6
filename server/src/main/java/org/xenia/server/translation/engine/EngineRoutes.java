package org.xenia.server.translation.engine;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.engine.LanguagePair;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Among;
import org.xenia.server.kernel.http.Needed;
import org.xenia.server.kernel.http.Page;
import org.xenia.server.kernel.settings.Secret;

/// Engines over HTTP: all staff see how they do, administrators set them up.
@RestController
@RequestMapping("/api/v1/engines")
class EngineRoutes {

    private static final int MAX_NAME = 80;
    private static final int MAX_TRIAL = 2_000;

    private final EngineChanges changes;
    private final EngineFields fields;
    private final EngineViews views;
    private final EngineTrial trial;

    EngineRoutes(EngineChanges changes, EngineFields fields, EngineViews views, EngineTrial trial) {
        this.changes = changes;
        this.fields = fields;
        this.views = views;
        this.trial = trial;
    }

    record NewEngine(
            @Needed @Among({"apertium", "apy", "libretranslate", "deepl", "google", "microsoft", "openai"}) @Nullable
            String kind,

            @Needed @Nullable String name,
            @Nullable Boolean enabled,
            @Nullable List<@Nullable List<@Nullable String>> pairs,
            @Nullable EngineSettings settings,
            @Nullable String secret) {}

    /// Absent fields stay as they are; an empty `secret` takes the key away.
    record EnginePatch(
            @Nullable String name,
            @Nullable Boolean enabled,
            @Nullable List<@Nullable List<@Nullable String>> pairs,
            @Nullable EngineSettings settings,
            @Nullable String secret) {}

    record Order(@Needed @Nullable List<UUID> ids) {}

    record Trial(
            @Needed @Nullable String text,
            @Needed @Nullable String from,
            @Needed @Nullable String to) {}

    @GetMapping
    @Access(value = Who.STAFF, scope = "admin")
    Page<EngineView> list() {
        return Page.whole(changes.list().stream().map(this::view).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    EngineView add(@RequestBody NewEngine body) {
        Validation validation = new Validation();
        ConfiguredEngine engine = new ConfiguredEngine(
                Ids.next(),
                fields.kind(validation, body.kind()),
                validation.text("/name", body.name(), MAX_NAME).strip(),
                !Boolean.FALSE.equals(body.enabled()),
                0,
                fields.pairs(validation, body.pairs()),
                fields.settings(validation, body.settings()),
                fields.secret(validation, body.secret()),
                EngineTally.ZERO);
        validation.refuse();
        return view(changes.add(engine));
    }

    @PatchMapping("/{id}")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    EngineView change(@PathVariable UUID id, @RequestBody EnginePatch body) {
        ConfiguredEngine before = changes.get(id);
        Validation validation = new Validation();
        Secret secret = body.secret() == null ? before.secret() : fields.secret(validation, body.secret());
        ConfiguredEngine after = new ConfiguredEngine(
                id,
                before.kind(),
                body.name() == null
                        ? before.name()
                        : validation.text("/name", body.name(), MAX_NAME).strip(),
                Objects.requireNonNullElse(body.enabled(), before.enabled()),
                before.place(),
                body.pairs() == null ? before.pairs() : fields.pairs(validation, body.pairs()),
                body.settings() == null ? before.settings() : fields.settings(validation, body.settings()),
                secret,
                before.counters());
        // A key is written and never read: it must not be had by sending it to another place either.
        boolean moved =
                !Objects.equals(before.settings().url(), after.settings().url());
        validation.check(!moved || before.secret() == null || body.secret() != null, "/secret", "key_again");
        validation.refuse();
        return view(changes.change(after));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    void remove(@PathVariable UUID id) {
        changes.remove(id);
    }

    @PutMapping("/order")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    Page<EngineView> order(@RequestBody Order body) {
        changes.order(
                body.ids() == null
                        ? List.of()
                        : body.ids().stream().filter(Objects::nonNull).toList());
        return list();
    }

    @PostMapping("/{id}/test")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    EngineTrial.Result test(@PathVariable UUID id, @RequestBody Trial body) {
        Validation validation = new Validation();
        String text = validation.text("/text", body.text(), MAX_TRIAL);
        LanguageTag from = validation.language("/from", body.from());
        LanguageTag to = validation.language("/to", body.to());
        validation.check(from.undetermined() || !from.equals(to), "/to", "pair");
        validation.refuse();
        return trial.run(
                changes.get(id),
                text,
                new LanguagePair(from, to),
                Caller.current().language());
    }

    private EngineView view(ConfiguredEngine engine) {
        return views.view(engine, Caller.current().language());
    }
}
