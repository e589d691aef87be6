package org.xenia.server.channel.program;

import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.conversation.Channel;
import org.xenia.server.conversation.Channels;
import org.xenia.server.identity.Audit;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.OutgoingAddress;
import org.xenia.server.kernel.settings.Secret;
import org.xenia.server.kernel.settings.Vault;

/// The channels for programs of the current workspace.
@Component
public class ProgramChannels {

    private static final String PURPOSE = "webhook";

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Channels channels;
    private final OutgoingAddress addresses;
    private final Vault vault;
    private final Audit audit;

    ProgramChannels(
            JdbcClient jdbc,
            Transactions transactions,
            Channels channels,
            OutgoingAddress addresses,
            Vault vault,
            Audit audit) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.channels = channels;
        this.addresses = addresses;
        this.vault = vault;
        this.audit = audit;
    }

    /// Makes a channel. Answers its identifier.
    ///
    /// @param webhookUrl where replies are posted; may be absent
    public UUID create(String name, @Nullable String webhookUrl) {
        UUID id = Ids.next();
        enter(id, name, checked(webhookUrl));
        return id;
    }

    /// Makes a channel with a given identifier and no address, unless it is there already.
    public void createOnce(UUID id, String name) {
        transactions.run(() -> {
            if (channels.find(id) == null) {
                enter(id, name, null);
            }
        });
    }

    /// Takes a channel away through which nothing came or went any more; one that is still named by a message stays
    /// and takes no more.
    public void removeEmpty(UUID id) {
        transactions.run(() -> {
            if (channels.isNamed(id)) {
                channels.change(id, channels.get(id).name(), false);
                return;
            }
            jdbc.sql("delete from channel.program where channel_id = ?")
                    .param(id)
                    .update();
            channels.remove(id);
        });
    }

    private void enter(UUID id, String name, @Nullable String address) {
        transactions.run(() -> {
            channels.register(new Channel(id, "api", name, true));
            jdbc.sql("insert into channel.program (channel_id, webhook_url) values (?, ?)")
                    .param(id)
                    .param(address)
                    .update();
        });
    }

    /// Changes where replies are posted; an empty address stops it.
    public void change(UUID id, String webhookUrl) {
        String address = checked(webhookUrl);
        transactions.run(() -> jdbc.sql("update channel.program set webhook_url = ? where channel_id = ?")
                .param(address)
                .param(id)
                .update());
    }

    private @Nullable String checked(@Nullable String webhookUrl) {
        Validation validation = new Validation();
        URI address = addresses.read(validation, "/settings/webhookUrl", webhookUrl);
        validation.refuse();
        return address == null ? null : address.toString();
    }

    /// How a channel is set.
    ///
    /// @throws Refusal `not_found`
    public ProgramChannel get(UUID id) {
        return transactions.call(() -> jdbc.sql(
                        "select webhook_url, sealed_secret is not null from channel.program where channel_id = ?")
                .param(id)
                .query((row, number) -> new ProgramChannel(row.getString(1), row.getBoolean(2)))
                .optional()
                .orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND)));
    }

    /// Makes a new secret by which posts are signed from now on. It is shown once.
    public Secret renewSecret(UUID id) {
        get(id);
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        Secret secret =
                new Secret("whsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        transactions.run(() -> {
            jdbc.sql("update channel.program set sealed_secret = ? where channel_id = ?")
                    .param(vault.seal(PURPOSE, secret))
                    .param(id)
                    .update();
            audit.record("channel.secret_renewed", id.toString(), Map.of());
        });
        return secret;
    }

    /// Where and with which signature to post.
    ///
    /// @param secret absent when none was made: then posts are not signed
    public record Target(URI address, @Nullable Secret secret) {}

    /// The target of a channel, or null when it has none. Takes part in the caller's transaction.
    public @Nullable Target findTarget(UUID id) {
        return jdbc.sql("select webhook_url, sealed_secret from channel.program where channel_id = ?")
                .param(id)
                .query((row, number) -> target(row.getString(1), row.getBytes(2)))
                .optional()
                .orElse(null);
    }

    private @Nullable Target target(@Nullable String address, byte @Nullable [] sealed) {
        return address == null
                ? null
                : new Target(URI.create(address), sealed == null ? null : vault.open(PURPOSE, sealed));
    }
}
