package org.xenia.server.channel.web;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.channel.wording.TextUnit.Units;
import org.xenia.server.channel.wording.UnitsIn;
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
        texts.change(id, body.wanted());
        return new Units(texts.units(id));
    }

    /// Makes the secret that signs identities; it is shown this once.
    @PostMapping("/api/v1/channels/{id}/identity-secret")
    @Access(value = Who.ADMINISTRATOR, scope = SCOPE)
    IdentitySecret identitySecret(@PathVariable UUID id) {
        return new IdentitySecret(channels.renewIdentitySecret(id).reveal());
    }
}
