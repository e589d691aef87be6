package org.xenia.server.knowledge.culture;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.identity.Audit;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.knowledge.CultureBase;
import org.xenia.server.knowledge.CultureParts;
import org.xenia.server.knowledge.KnowledgeEvent;

/// Which parts of culture intelligence are in use, over HTTP: each can be switched off for itself.
@RestController
@RequestMapping("/api/v1/settings/culture")
class PartRoutes {

    private final CultureBase base;
    private final EventLog events;
    private final Audit audit;
    private final Transactions transactions;

    PartRoutes(CultureBase base, EventLog events, Audit audit, Transactions transactions) {
        this.base = base;
        this.events = events;
        this.audit = audit;
        this.transactions = transactions;
    }

    @GetMapping
    @Access(value = Who.STAFF, scope = "admin")
    CultureParts get() {
        return base.parts();
    }

    /// Absent parts stay as they are.
    record PartsIn(
            @Nullable Boolean card,
            @Nullable Boolean coach,
            @Nullable Boolean mood,
            @Nullable Boolean openings,
            @Nullable Boolean noteLint,
            @Nullable Boolean axes) {

        CultureParts over(CultureParts before) {
            return new CultureParts(
                    or(card, before.card()),
                    or(coach, before.coach()),
                    or(mood, before.mood()),
                    or(openings, before.openings()),
                    or(noteLint, before.noteLint()),
                    or(axes, before.axes()));
        }

        private static boolean or(@Nullable Boolean said, boolean before) {
            return said == null ? before : said;
        }
    }

    @PutMapping
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    CultureParts set(@RequestBody PartsIn body) {
        return transactions.call(() -> {
            CultureParts before = base.parts();
            CultureParts after = body.over(before);
            base.use(after);
            audit.record("culture.switched", "culture", Map.of("before", before, "after", after));
            events.append(
                    Subject.of(Workspace.current().value()),
                    Caller.current().actor(),
                    new KnowledgeEvent.CultureSwitched(after));
            return after;
        });
    }
}
