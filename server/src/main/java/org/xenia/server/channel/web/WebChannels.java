package org.xenia.server.channel.web;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.web.WebChannel.Settings;
import org.xenia.server.conversation.Channel;
import org.xenia.server.conversation.Channels;
import org.xenia.server.identity.Audit;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.settings.Secret;

/// The web channels of a workspace, and the way from a key in a page to the channel it names.
@Component
public class WebChannels {

    private static final Settings FRESH = new Settings("", List.of(), "auto", "#0f5e5a", "end", false, true);
    /// Every call of every widget asks for its channel; a change on another node shows after this long.
    private static final long REMEMBERED = Duration.ofSeconds(5).toNanos();

    private final WebChannelStore store;
    private final Channels channels;
    private final Transactions transactions;
    private final Audit audit;
    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    WebChannels(WebChannelStore store, Channels channels, Transactions transactions, Audit audit) {
        this.store = store;
        this.channels = channels;
        this.transactions = transactions;
        this.audit = audit;
    }

    private record Remembered(WebChannel channel, long at) {}

    /// Adds a channel to the current workspace.
    ///
    /// @param name as staff call it
    /// @param wanted settings that differ from the usual
    /// @throws Refusal naming the settings at fault, under `/settings`
    public WebChannel create(String name, WebSettingsChange wanted) {
        Settings settings = wanted.applyTo(FRESH, "/settings");
        return transactions.call(() -> {
            UUID id = Ids.next();
            channels.register(new Channel(id, "web", name, true));
            store.insert(id, withKey(settings));
            return get(id);
        });
    }

    /// Changes the settings of a channel of the current workspace.
    ///
    /// @throws Refusal `not_found`, or naming the settings at fault
    public WebChannel change(UUID id, WebSettingsChange wanted) {
        return transactions.call(() -> {
            WebChannel before = get(id);
            store.update(id, wanted.applyTo(before.settings(), "/settings"));
            Transactions.afterCommit(() -> remembered.remove(before.settings().key()));
            return get(id);
        });
    }

    /// A channel of the current workspace.
    ///
    /// @throws Refusal `not_found`
    public WebChannel get(UUID id) {
        WebChannel channel = transactions.call(() -> store.find(id));
        if (channel == null) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        return channel;
    }

    /// Makes the secret with which the company's server signs identities (HS256). The one before holds no
    /// longer.
    ///
    /// @throws Refusal `not_found`
    public Secret renewIdentitySecret(UUID id) {
        return transactions.call(() -> {
            get(id);
            Secret secret = new Secret(RandomKey.create("xis_", 32));
            store.keepSecret(id, secret);
            audit.record("channel.secret_renewed", id.toString(), Map.of());
            return secret;
        });
    }

    /// The channel that a key names, in whatever workspace.
    @Nullable
    WebChannel findByKey(String key) {
        Remembered known = remembered.get(key);
        long now = System.nanoTime();
        if (known != null && now - known.at() < REMEMBERED) {
            return known.channel();
        }
        WebChannel channel = transactions.acrossWorkspaces(() -> store.findByKey(key));
        if (channel == null) {
            remembered.remove(key);
        } else {
            remembered.put(key, new Remembered(channel, now));
        }
        return channel;
    }

    /// The channel that a key names.
    ///
    /// @throws Refusal `not_found`
    WebChannel getByKey(String key) {
        WebChannel channel = findByKey(key);
        if (channel == null) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        return channel;
    }

    private static Settings withKey(Settings settings) {
        return new Settings(
                RandomKey.create("", 18),
                settings.origins(),
                settings.defaultLanguage(),
                settings.colour(),
                settings.position(),
                settings.identityRequired(),
                settings.askEmail());
    }
}
