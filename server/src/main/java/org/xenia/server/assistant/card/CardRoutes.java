package org.xenia.server.assistant.card;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;

/// The culture card over HTTP.
@RestController
class CardRoutes {

    private final CultureCards cards;

    CardRoutes(CultureCards cards) {
        this.cards = cards;
    }

    @GetMapping("/api/v1/conversations/{id}/culture-card")
    @Access(value = Who.STAFF, scope = "conversations:read")
    CultureCard card(@PathVariable UUID id) {
        return cards.of(id);
    }
}
