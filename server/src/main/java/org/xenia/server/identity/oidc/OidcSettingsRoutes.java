package org.xenia.server.identity.oidc;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.identity.Audit;
import org.xenia.server.identity.person.PersonFields;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.OutgoingAddress;
import org.xenia.server.kernel.settings.Secret;

/// The provider as administrators set it.
@RestController
class OidcSettingsRoutes {

    private static final int MAX_CLIENT_ID = 500;
    private static final int MAX_CLIENT_SECRET = 1000;

    private final OidcStore store;
    private final OutgoingAddress addresses;
    private final Audit audit;
    private final Transactions transactions;

    OidcSettingsRoutes(OidcStore store, OutgoingAddress addresses, Audit audit, Transactions transactions) {
        this.store = store;
        this.addresses = addresses;
        this.audit = audit;
        this.transactions = transactions;
    }

    record SettingsBody(
            @Nullable String issuer,
            @Nullable String clientId,
            @Nullable String clientSecret,
            @Nullable String name,
            @Nullable Boolean enabled) {}

    /// What the console shows: all but the secret.
    record Shown(String issuer, String clientId, String name, boolean enabled, boolean hasSecret) {

        static Shown of(OidcSettings settings) {
            return new Shown(
                    settings.issuer(),
                    settings.clientId(),
                    settings.name(),
                    settings.enabled(),
                    settings.clientSecret() != null);
        }
    }

    @GetMapping("/api/v1/settings/oidc")
    @Access(Who.ADMINISTRATOR)
    Shown show() {
        return transactions.call(store::find).map(Shown::of).orElse(new Shown("", "", "", false, false));
    }

    @PutMapping("/api/v1/settings/oidc")
    @Access(Who.ADMINISTRATOR)
    Shown set(@RequestBody SettingsBody body) {
        Validation validation = new Validation();
        String issuer = validation.text("/issuer", body.issuer(), 500).strip();
        URI address = addresses.read(validation, "/issuer", issuer);
        String clientId =
                validation.text("/clientId", body.clientId(), MAX_CLIENT_ID).strip();
        String secret = validation.optionalText("/clientSecret", body.clientSecret(), MAX_CLIENT_SECRET);
        String name = PersonFields.name(validation, "/name", body.name());
        if (address != null && address.getQuery() != null) {
            validation.add("/issuer", "address_malformed");
        }
        validation.refuse();
        boolean enabled = body.enabled() != null && body.enabled();
        return transactions.call(() -> {
            Optional<OidcSettings> before = store.find();
            OidcSettings after = new OidcSettings(name, issuer, clientId, secretAfter(secret, issuer, before), enabled);
            store.put(after);
            Map<String, Object> data = new LinkedHashMap<>();
            before.ifPresent(old -> data.put("before", Shown.of(old)));
            data.put("after", Shown.of(after));
            audit.record("oidc.set", issuer, data);
            return Shown.of(after);
        });
    }

    // A secret that is not sent stays, but never goes along to another provider, who would learn it.
    private static @Nullable Secret secretAfter(@Nullable String sent, String issuer, Optional<OidcSettings> before) {
        if (sent != null) {
            return new Secret(sent);
        }
        return before.filter(old -> old.issuer().equals(issuer))
                .map(OidcSettings::clientSecret)
                .orElse(null);
    }
}
