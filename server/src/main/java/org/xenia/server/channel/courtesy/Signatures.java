package org.xenia.server.channel.courtesy;

import java.util.List;
import java.util.Map;
import org.xenia.language.LanguageTag;
import org.xenia.server.channel.courtesy.SignatureRoutes.Signature;

/// Signatures as they are kept, by language.
record Signatures(List<Signature> signatures) {

    static Signatures of(Map<LanguageTag, String> kept) {
        return new Signatures(kept.entrySet().stream()
                .map(entry -> new Signature(entry.getKey(), entry.getValue()))
                .toList());
    }
}
