package org.xenia.server.channel.mail.receive;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.xenia.server.channel.mail.MailboxSettings;
import org.xenia.server.kernel.database.Transactions;

/// A folder on an IMAP server, read by its numbers (UID, RFC 3501) and never changed.
final class ImapSource implements MailSource {

    /// So many mails are asked for at once.
    private static final int HEADS = 200;

    /// So many bytes of mails are fetched at once; larger mails come alone and in pieces.
    private static final int TOGETHER = 4 << 20;

    private static final int MAILS = 40;

    private final UUID channel;
    private final boolean importOld;
    private final Store connection;
    private final IMAPFolder folder;
    private final FetchStore store;
    private final Transactions transactions;
    private final ImapIdle idle;
    private FetchPlace place = new FetchPlace(0, 0, 0);
    private long[] waiting = {};
    private int asked;
    private List<ImapFetch.Head> heads = List.of();
    private int messages;

    private ImapSource(
            UUID channel,
            boolean importOld,
            Store connection,
            IMAPFolder folder,
            FetchStore store,
            Transactions transactions)
            throws MessagingException {
        this.channel = channel;
        this.importOld = importOld;
        this.connection = connection;
        this.folder = folder;
        this.store = store;
        this.transactions = transactions;
        this.idle = new ImapIdle(folder, ((IMAPStore) connection).hasCapability("IDLE"));
    }

    static ImapSource open(
            UUID channel,
            MailboxSettings mailbox,
            String name,
            Store connection,
            FetchStore store,
            Transactions transactions)
            throws MessagingException {
        IMAPFolder folder = (IMAPFolder) connection.getFolder(name);
        folder.open(Folder.READ_ONLY);
        return new ImapSource(channel, mailbox.importOld(), connection, folder, store, transactions);
    }

    @Override
    public int look() throws MessagingException {
        messages = folder.getMessageCount();
        long validity = folder.getUIDValidity();
        long next = folder.getUIDNext();
        place = transactions.call(() -> store.begin(channel, folder.getFullName(), validity, next, importOld));
        long after = place.uid();
        long[] listed =
                (long[]) folder.doCommand(protocol -> protocol.fetchSequenceNumbers(after + 1, UIDFolder.LASTUID));
        // The server answers a range that begins behind the last mail with the last mail.
        waiting = Arrays.stream(listed).filter(uid -> uid > after).sorted().toArray();
        asked = 0;
        heads = List.of();
        return waiting.length;
    }

    @Override
    public List<WaitingMail> next() throws MessagingException {
        while (heads.isEmpty() && asked < waiting.length) {
            long[] numbers = Arrays.copyOfRange(waiting, asked, Math.min(waiting.length, asked + HEADS));
            asked += numbers.length;
            heads = ImapFetch.heads(folder, numbers);
        }
        int count = 0;
        long bytes = 0;
        while (count < heads.size()
                && count < MAILS
                && (count == 0 || bytes + heads.get(count).size() <= TOGETHER)) {
            bytes += heads.get(count).size();
            count++;
        }
        List<ImapFetch.Head> batch = heads.subList(0, count);
        heads = heads.subList(count, heads.size());
        Map<Long, ByteArray> bodies = bytes <= TOGETHER ? ImapFetch.bodies(folder, batch, place) : Map.of();
        List<WaitingMail> mails = new ArrayList<>();
        for (ImapFetch.Head head : batch) {
            mails.add(new ImapMail(channel, place, head, bodies.get(head.uid()), folder, store));
        }
        return mails;
    }

    @Override
    public boolean awaitMore() throws MessagingException {
        // More may have come meanwhile, and the server will not say so again.
        if (folder.getMessageCount() == messages) {
            idle.await();
        }
        return true;
    }

    @Override
    public void stop() {
        idle.stop();
    }

    @Override
    public void close() throws MessagingException {
        try (connection) {
            folder.close(false);
        }
    }
}
