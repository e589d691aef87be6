package org.xenia.server.channel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.web.WidgetTexts.Unit;
import org.xenia.server.channel.web.WidgetTexts.Wanted;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;

/// What administrators may do with a web channel beyond what all channels have.
@RestController
class WebTextRoutes {

    private static final String SCOPE = "admin";

    private final WebChannels channels;
    private final WidgetTexts texts;

    WebTextRoutes(WebChannels channels, WidgetTexts texts) {
        this.channels = channels;
        this.texts = texts;
    }

    record IdentitySecret(String secret) {}

    record Units(List<Unit> units) {}

    /// What a `GET` answered may be sent back; only own variants count.
    record UnitsIn(@Nullable List<UnitIn> units) {}

    record UnitIn(
            @Nullable String key,
            @Nullable Object source,
            @Nullable List<VariantIn> variants) {}

    record VariantIn(
            @Nullable String language,
            @Nullable String text,
            @Nullable String status) {}

    @GetMapping("/api/v1/channels/{id}/texts")
    @Access(value = Who.STAFF, scope = SCOPE)
    Units list(@PathVariable UUID id) {
        channels.get(id);
        return new Units(texts.units(id));
    }

    @PutMapping("/api/v1/channels/{id}/texts")
    @Access(value = Who.ADMINISTRATOR, scope = SCOPE)
    Units change(@PathVariable UUID id, @RequestBody UnitsIn body) {
        channels.get(id);
        texts.change(id, wanted(body));
        return new Units(texts.units(id));
    }

    /// Makes the secret that signs identities; it is shown this once.
    @PostMapping("/api/v1/channels/{id}/identity-secret")
    @Access(value = Who.ADMINISTRATOR, scope = SCOPE)
    IdentitySecret identitySecret(@PathVariable UUID id) {
        return new IdentitySecret(channels.renewIdentitySecret(id).reveal());
    }

    private static List<Wanted> wanted(UnitsIn body) {
        Validation validation = new Validation();
        List<Wanted> wanted = new ArrayList<>();
        List<UnitIn> units = body.units() == null ? List.of() : body.units();
        for (int i = 0; i < units.size(); i++) {
            UnitIn unit = units.get(i);
            String key = validation.text("/units/" + i + "/key", unit.key(), 100);
            List<VariantIn> variants = unit.variants() == null ? List.of() : unit.variants();
            for (int j = 0; j < variants.size(); j++) {
                String pointer = "/units/" + i + "/variants/" + j;
                VariantIn variant = variants.get(j);
                LanguageTag language = validation.language(pointer + "/language", variant.language());
                wanted.add(new Wanted(pointer + "/text", key, language, variant.text() == null ? "" : variant.text()));
            }
        }
        validation.refuse();
        return wanted;
    }
}
