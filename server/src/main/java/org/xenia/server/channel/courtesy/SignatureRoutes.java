package org.xenia.server.channel.courtesy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.LanguageTag;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Needed;

/// How signed-in people sign their mails, in each language. Where they have written nothing, the channel's signature
/// with their name and team stands.
@RestController
@RequestMapping("/api/v1/me/signatures")
class SignatureRoutes {

    private static final int LONGEST = 1_000;
    private static final int MOST = 40;

    private final OwnSignatures signatures;
    private final Transactions transactions;

    SignatureRoutes(OwnSignatures signatures, Transactions transactions) {
        this.signatures = signatures;
        this.transactions = transactions;
    }

    record Signature(LanguageTag language, String text) {}

    record Signatures(List<Signature> signatures) {}

    record SignatureIn(
            @Needed @Nullable String language, @Nullable String text) {}

    record SignaturesIn(@Needed @Nullable List<@Nullable SignatureIn> signatures) {}

    @GetMapping
    @Access(Who.STAFF)
    Signatures list() {
        return transactions.call(() -> shown(Caller.current().requireId()));
    }

    /// Puts these in the place of all that were there; a blank text removes its language.
    @PutMapping
    @Access(Who.STAFF)
    Signatures replace(@RequestBody SignaturesIn body) {
        Map<LanguageTag, String> wanted = wanted(body);
        UUID id = Caller.current().requireId();
        return transactions.call(() -> {
            signatures.replace(id, wanted);
            return shown(id);
        });
    }

    private static Map<LanguageTag, String> wanted(SignaturesIn body) {
        Validation validation = new Validation();
        List<@Nullable SignatureIn> given = Objects.requireNonNullElse(body.signatures(), List.of());
        if (given.size() > MOST) {
            validation.add("/signatures", "too_many", Map.of("max", MOST));
        }
        Map<LanguageTag, String> wanted = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(given.size(), MOST); i++) {
            String pointer = "/signatures/" + i;
            SignatureIn one = given.get(i);
            LanguageTag language = validation.language(pointer + "/language", one == null ? null : one.language());
            String text = one == null || one.text() == null ? "" : one.text().strip();
            validation.optionalText(pointer + "/text", text, LONGEST);
            if (!text.isEmpty()) {
                wanted.put(language, text);
            }
        }
        validation.refuse();
        return wanted;
    }

    private Signatures shown(UUID staff) {
        return new Signatures(signatures.list(staff).entrySet().stream()
                .map(entry -> new Signature(entry.getKey(), entry.getValue()))
                .toList());
    }
}
