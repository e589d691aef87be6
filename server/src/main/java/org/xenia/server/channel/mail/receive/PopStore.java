package org.xenia.server.channel.mail.receive;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.database.StoredText;

/// Which mails of a POP3 mailbox are done, by their lasting names. Every method takes part in the caller's transaction.
@Component
class PopStore {

    /// As the folder of a mailbox that has none.
    private static final String FOLDER = "pop3";

    private final FetchStore fetches;
    private final JdbcClient jdbc;

    PopStore(FetchStore fetches, JdbcClient jdbc) {
        this.fetches = fetches;
        this.jdbc = jdbc;
    }

    /// What is done of a mailbox.
    ///
    /// @param done the names, and whether each became what it is
    record Known(FetchPlace place, Map<String, Boolean> done) {

        boolean isDone(String name) {
            return done.containsKey(name);
        }

        boolean isTaken(String name) {
            return done.getOrDefault(name, false);
        }
    }

    /// What is done of the mails that the server lists. What it lists when the mailbox is new is passed over, unless
    /// old mail is wanted; what it lists no more is forgotten.
    Known begin(UUID channel, List<String> listed, boolean importOld) {
        boolean begun = fetches.isBegun(channel, FOLDER);
        FetchPlace place = fetches.begin(channel, FOLDER, 0, 0, importOld);
        String[] names = listed.stream().map(StoredText::encode).toArray(String[]::new);
        if (!begun && !importOld) {
            jdbc.sql("""
                            insert into channel.mailbox_uidl (channel_id, uidl, taken) select ?, unnest(?), false
                            on conflict do nothing
                            """).param(channel).param(names).update();
        }
        Map<String, Boolean> done = known(channel);
        Set<String> gone = new HashSet<>(done.keySet());
        listed.forEach(gone::remove);
        if (!gone.isEmpty()) {
            jdbc.sql("delete from channel.mailbox_uidl where channel_id = ? and uidl = any(?)")
                    .param(channel)
                    .param(gone.stream().map(StoredText::encode).toArray(String[]::new))
                    .update();
        }
        return new Known(place, done);
    }

    private Map<String, Boolean> known(UUID channel) {
        Map<String, Boolean> known = new HashMap<>();
        jdbc.sql("select uidl, taken from channel.mailbox_uidl where channel_id = ?")
                .param(channel)
                .query(row -> {
                    known.put(StoredText.decode(row.getString(1)), row.getBoolean(2));
                });
        return known;
    }

    /// Notes that a mail needs no more work.
    ///
    /// @param taken whether it may be deleted
    void done(UUID channel, String name, boolean taken) {
        int fresh = jdbc.sql("""
                        insert into channel.mailbox_uidl (channel_id, uidl, taken) values (?, ?, ?)
                        on conflict (workspace_id, channel_id, uidl) do nothing
                        """)
                .param(channel)
                .param(StoredText.encode(name))
                .param(taken)
                .update();
        if (fresh == 1) {
            fetches.moved(channel);
        }
    }
}
