package org.xenia.server.channel.mail.receive;

import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.channel.mail.Mailboxes;
import org.xenia.server.channel.mail.connect.MailFault;
import org.xenia.server.channel.mail.oauth.OAuthSettings;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.text.Catalogue;

/// How fetching goes, for those who see to it.
@RestController
class FetchRoutes {

    private final Mailboxes mailboxes;
    private final FetchStore store;
    private final Transactions transactions;
    private final Catalogue catalogue;

    FetchRoutes(Mailboxes mailboxes, FetchStore store, Transactions transactions, Catalogue catalogue) {
        this.mailboxes = mailboxes;
        this.store = store;
        this.transactions = transactions;
        this.catalogue = catalogue;
    }

    @GetMapping("/api/v1/channels/{channel}/mail-state")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    FetchState state(@PathVariable UUID channel) {
        OAuthSettings signIn = mailboxes.get(channel).oauth();
        FetchState found = transactions.call(() -> store.findState(channel));
        FetchState state = found == null ? FetchState.NEVER : found;
        String fault = signIn == null || signIn.isSignedIn() ? state.fault() : MailFault.SIGN_IN_AGAIN.code();
        return fault == null
                ? state
                : state.with(fault, catalogue.text(Caller.current().language(), "mail_fault." + fault));
    }
}
