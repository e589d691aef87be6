package org.xenia.server.translation.term;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.xenia.language.translate.terms.Term;
import org.xenia.language.translate.terms.TermBase;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.database.PerWorkspace;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;
import org.xenia.server.translation.Revisions;
import org.xenia.server.translation.TranslationEvent;

/// The term base of the current workspace, compiled once and kept until it is changed.
@Component
public class WorkspaceTerms {

    private final TermStore store;
    private final EventLog events;
    private final PerWorkspace<TermBase> bases;

    WorkspaceTerms(TermStore store, EventLog events, Revisions revisions, Transactions transactions) {
        this.store = store;
        this.events = events;
        this.bases = new PerWorkspace<>(
                revisions.of(Revisions.Kind.TERMS), transactions, () -> TermBase.of(store.listAll()));
    }

    /// The terms, ready for look-ups.
    public TermBase get() {
        return bases.get();
    }

    /// Adds many terms at once. Takes part in the caller's transaction.
    public void addAll(Collection<Term> terms) {
        store.insertAll(terms);
        changed(new TranslationEvent.TermsChanged(terms.size(), 0, 0));
    }

    /// Has the base compiled anew. Call it in the transaction of the change.
    void changed(TranslationEvent.TermsChanged event) {
        bases.changed();
        events.append(Subject.of(Workspace.current().value()), Caller.current().actor(), event);
    }
}
