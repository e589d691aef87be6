package org.xenia.server.conversation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.StoredText;

/// The register of channels. Every method takes part in the caller's transaction.
@Component
public class Channels {

    private final JdbcClient jdbc;

    Channels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Enters a new channel.
    public void register(Channel channel) {
        jdbc.sql("insert into conversation.channel (id, kind, name, active) values (?, ?, ?, ?)")
                .param(channel.id())
                .param(channel.kind())
                .param(StoredText.encode(channel.name()))
                .param(channel.active())
                .update();
    }

    /// Changes the name of a channel and whether it takes messages.
    public void change(UUID id, String name, boolean active) {
        jdbc.sql("update conversation.channel set name = ?, active = ? where id = ?")
                .param(StoredText.encode(name))
                .param(active)
                .param(id)
                .update();
    }

    /// Whether a conversation or a message still names this channel.
    public boolean isNamed(UUID id) {
        return jdbc.sql("""
                        select exists (select 1 from conversation.conversation where channel_id = ?)
                            or exists (select 1 from conversation.message where channel_id = ?)
                        """).param(id).param(id).query(Boolean.class).single();
    }

    /// Takes a channel out of the register.
    public void remove(UUID id) {
        jdbc.sql("delete from conversation.channel where id = ?").param(id).update();
    }

    /// The channel with this identifier.
    ///
    /// @throws Refusal `not_found`
    public Channel get(UUID id) {
        Channel channel = find(id);
        if (channel == null) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        return channel;
    }

    /// The channel with this identifier, if there is one.
    public @Nullable Channel find(UUID id) {
        return jdbc.sql("select id, kind, name, active from conversation.channel where id = ?")
                .param(id)
                .query((row, number) -> new Channel(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        StoredText.decode(row.getString("name")),
                        row.getBoolean("active")))
                .optional()
                .orElse(null);
    }

    /// All channels, the oldest first.
    public List<Channel> list() {
        return jdbc.sql("select id, kind, name, active from conversation.channel order by id")
                .query((row, number) -> new Channel(
                        row.getObject("id", UUID.class),
                        row.getString("kind"),
                        StoredText.decode(row.getString("name")),
                        row.getBoolean("active")))
                .list();
    }
}
