package org.xenia.server.channel.mail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.mail.MailboxSettings.Incoming;
import org.xenia.server.channel.mail.MailboxSettings.Outgoing;
import org.xenia.server.conversation.Channel;
import org.xenia.server.conversation.Channels;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.OutgoingHost;
import org.xenia.server.kernel.settings.Secret;

/// The mailboxes of the current workspace.
@Component
public class Mailboxes {

    private static final String INCOMING = "incoming";
    private static final String OUTGOING = "outgoing";

    private final MailboxStore store;
    private final Channels channels;
    private final OutgoingHost hosts;
    private final Transactions transactions;

    Mailboxes(MailboxStore store, Channels channels, OutgoingHost hosts, Transactions transactions) {
        this.store = store;
        this.channels = channels;
        this.hosts = hosts;
        this.transactions = transactions;
    }

    /// Makes a channel. Answers its identifier.
    ///
    /// @param name as staff call it
    /// @throws Refusal naming the settings at fault, under `/settings`
    public UUID create(String name, MailboxChange wanted) {
        MailboxSettings settings = wanted.applyTo(MailboxSettings.FRESH, hosts);
        return transactions.call(() -> {
            UUID id = Ids.next();
            channels.register(new Channel(id, "email", name, true));
            store.insert(id);
            keep(id, settings, wanted);
            return id;
        });
    }

    /// Changes the settings of a mailbox.
    ///
    /// @throws Refusal `not_found`, or naming the settings at fault
    public void change(UUID id, MailboxChange wanted) {
        MailboxSettings settings = wanted.applyTo(get(id), hosts);
        transactions.run(() -> keep(id, settings, wanted));
    }

    private void keep(UUID id, MailboxSettings settings, MailboxChange wanted) {
        store.update(id, settings);
        keepPassword(id, INCOMING, settings.incoming() != null, wanted.incoming());
        keepPassword(
                id, OUTGOING, settings.outgoing() != null && settings.outgoing().user() != null, wanted.outgoing());
    }

    private void keepPassword(UUID id, String way, boolean needed, MailboxChange.@Nullable Server wanted) {
        String typed = wanted == null ? null : wanted.password();
        if (!needed) {
            store.keepPassword(id, way, null);
        } else if (typed != null && !typed.isEmpty()) {
            store.keepPassword(id, way, new Secret(typed));
        }
    }

    /// How a mailbox is set.
    ///
    /// @throws Refusal `not_found`
    public MailboxSettings get(UUID id) {
        MailboxSettings settings = transactions.call(() -> store.find(id));
        if (settings == null) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        return settings;
    }

    /// The server from which a mailbox is fetched; null when none is set.
    ///
    /// @throws Refusal `not_found`
    public @Nullable MailServer findIncoming(UUID id) {
        Incoming in = get(id).incoming();
        return in == null
                ? null
                : new MailServer(
                        in.host(), in.port(), encryption(in.encryption()), in.user(), findPassword(id, INCOMING));
    }

    /// The server to which mail is handed; null when none is set.
    ///
    /// @throws Refusal `not_found`
    public @Nullable MailServer findOutgoing(UUID id) {
        Outgoing out = get(id).outgoing();
        return out == null
                ? null
                : new MailServer(
                        out.host(), out.port(), encryption(out.encryption()), out.user(), findPassword(id, OUTGOING));
    }

    private @Nullable Secret findPassword(UUID id, String way) {
        return transactions.call(() -> store.findPassword(id, way));
    }

    private static Encryption encryption(String code) {
        Encryption encryption = Encryption.find(code);
        return encryption == null ? Encryption.TLS : encryption;
    }
}
