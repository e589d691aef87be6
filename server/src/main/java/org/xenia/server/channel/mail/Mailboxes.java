package org.xenia.server.channel.mail;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.mail.MailboxSettings.Incoming;
import org.xenia.server.channel.mail.MailboxSettings.Outgoing;
import org.xenia.server.channel.mail.oauth.OAuthSettings;
import org.xenia.server.channel.mail.oauth.OAuthStore;
import org.xenia.server.channel.mail.secret.MailboxSecrets;
import org.xenia.server.conversation.Channel;
import org.xenia.server.conversation.Channels;
import org.xenia.server.identity.Audit;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.OutgoingAddress;
import org.xenia.server.kernel.http.OutgoingHost;
import org.xenia.server.kernel.settings.Secret;

/// The mailboxes of the current workspace.
@Component
public class Mailboxes {

    private static final String INCOMING = "incoming";
    private static final String OUTGOING = "outgoing";

    private final MailboxStore store;
    private final MailboxSecrets passwords;
    private final Channels channels;
    private final OAuthStore tokens;
    private final OutgoingHost hosts;
    private final OutgoingAddress addresses;
    private final Transactions transactions;
    private final Audit audit;

    Mailboxes(
            MailboxStore store,
            MailboxSecrets passwords,
            Channels channels,
            OAuthStore tokens,
            OutgoingHost hosts,
            OutgoingAddress addresses,
            Transactions transactions,
            Audit audit) {
        this.audit = audit;
        this.tokens = tokens;
        this.addresses = addresses;
        this.store = store;
        this.passwords = passwords;
        this.channels = channels;
        this.hosts = hosts;
        this.transactions = transactions;
    }

    /// Makes a channel. Answers its identifier.
    ///
    /// @param name as staff call it
    /// @throws Refusal naming the settings at fault, under `/settings`
    public UUID create(String name, MailboxChange wanted) {
        MailboxSettings settings = wanted.applyTo(MailboxSettings.FRESH, hosts, addresses);
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
        MailboxSettings before = get(id);
        MailboxSettings settings = wanted.applyTo(before, hosts, addresses);
        transactions.run(() -> {
            keep(id, settings, wanted);
            // Tokens that one server was trusted with are not told to another one.
            if (before.oauth() != null && settings.oauth() != null && !before.isAtServersOf(settings)) {
                tokens.signOut(id);
            }
            recordEnd(id, before.oauth());
        });
    }

    private void recordEnd(UUID id, @Nullable OAuthSettings before) {
        OAuthSettings after = tokens.find(id);
        if (before != null && before.isSignedIn() && (after == null || !after.isSignedIn())) {
            audit.record("mail.signed_out", id.toString(), Map.of("provider", before.provider()));
        }
    }

    private void keep(UUID id, MailboxSettings settings, MailboxChange wanted) {
        store.update(id, settings);
        tokens.keep(
                id,
                settings.oauth(),
                wanted.oauth() == null ? null : wanted.oauth().clientSecret());
        keepPassword(id, INCOMING, settings.incoming() != null && settings.oauth() == null, wanted.incoming());
        keepPassword(
                id,
                OUTGOING,
                settings.outgoing() != null && settings.outgoing().user() != null && settings.oauth() == null,
                wanted.outgoing());
    }

    private void keepPassword(UUID id, String way, boolean needed, MailboxChange.@Nullable Server wanted) {
        String typed = wanted == null ? null : wanted.password();
        if (!needed) {
            passwords.forget(id, way);
        } else if (typed != null && !typed.isEmpty()) {
            passwords.keep(id, way, new Secret(typed));
        }
    }

    /// How a mailbox is set.
    ///
    /// @throws Refusal `not_found`
    public MailboxSettings get(UUID id) {
        MailboxSettings settings = transactions.call(() -> {
            MailboxSettings found = store.find(id);
            return found == null ? null : found.with(tokens.find(id));
        });
        if (settings == null) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        return settings;
    }

    /// The server from which a mailbox is fetched; null when none is set.
    ///
    /// @throws Refusal `not_found`
    public @Nullable MailServer findIncoming(UUID id) {
        MailboxSettings settings = get(id);
        Incoming in = settings.incoming();
        return in == null ? null : server(id, settings, INCOMING, in.host(), in.port(), in.encryption(), in.user());
    }

    /// The server to which mail is handed; null when none is set.
    ///
    /// @throws Refusal `not_found`
    public @Nullable MailServer findOutgoing(UUID id) {
        MailboxSettings settings = get(id);
        Outgoing out = settings.outgoing();
        return out == null
                ? null
                : server(id, settings, OUTGOING, out.host(), out.port(), out.encryption(), out.user());
    }

    private MailServer server(
            UUID id,
            MailboxSettings settings,
            String way,
            String host,
            int port,
            String encryption,
            @Nullable String user) {
        boolean tokens = settings.oauth() != null && user != null;
        return new MailServer(
                host, port, encryption(encryption), user, tokens ? null : findPassword(id, way), tokens ? id : null);
    }

    private @Nullable Secret findPassword(UUID id, String way) {
        return transactions.call(() -> passwords.find(id, way));
    }

    private static Encryption encryption(String code) {
        Encryption encryption = Encryption.find(code);
        return encryption == null ? Encryption.TLS : encryption;
    }
}
