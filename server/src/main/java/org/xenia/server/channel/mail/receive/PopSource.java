package org.xenia.server.channel.mail.receive;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.pop3.POP3Folder;
import org.eclipse.angus.mail.pop3.POP3Message;
import org.jspecify.annotations.Nullable;
import org.xenia.server.channel.mail.MailboxSettings;
import org.xenia.server.channel.mail.connect.NoLastingNames;
import org.xenia.server.kernel.database.Transactions;

/// A mailbox on a POP3 server (RFC 1939), read by the names that the server gives its mails (UIDL). One session sees
/// the mailbox as it was when it began, and what is deleted goes when it ends.
final class PopSource implements MailSource {

    /// So many mails are handed on together; the server gives them one by one.
    private static final int MAILS = 20;

    /// When mails are deleted a session ends after so many, so that a break does not undo the work of hours.
    private static final int DELETED_A_SESSION = 500;

    private final UUID channel;
    private final boolean importOld;
    private final boolean deletes;
    private final Store connection;
    private final POP3Folder folder;
    private final PopStore store;
    private final Transactions transactions;
    private FetchPlace place = new FetchPlace(0, 0, 0);
    private List<PopMail> waiting = List.of();
    private int given;

    private PopSource(
            UUID channel, MailboxSettings mailbox, Store connection, PopStore store, Transactions transactions)
            throws MessagingException {
        this.channel = channel;
        this.importOld = mailbox.importOld();
        this.deletes = mailbox.incoming() != null && mailbox.incoming().deleteFetched();
        this.connection = connection;
        this.folder = (POP3Folder) connection.getFolder("INBOX");
        this.store = store;
        this.transactions = transactions;
    }

    static PopSource open(
            UUID channel, MailboxSettings mailbox, Store connection, PopStore store, Transactions transactions)
            throws MessagingException {
        PopSource source = new PopSource(channel, mailbox, connection, store, transactions);
        source.folder.open(source.deletes ? Folder.READ_WRITE : Folder.READ_ONLY);
        return source;
    }

    @Override
    public int look() throws MessagingException {
        Message[] listed;
        List<String> names;
        int[] sizes;
        try {
            listed = folder.getMessages();
            names = names(folder, listed);
            sizes = listed.length == 0 ? new int[0] : folder.getSizes();
        } catch (IllegalStateException broken) {
            throw broken(broken);
        }
        PopStore.Known known = transactions.call(() -> store.begin(channel, names, importOld));
        place = known.place();
        List<PopMail> fresh = new ArrayList<>();
        for (int i = 0; i < listed.length; i++) {
            POP3Message message = (POP3Message) listed[i];
            int size = i < sizes.length ? sizes[i] : 0;
            PopMail mail = new PopMail(channel, names.get(i), size, message, place, deletes, store);
            if (!known.isDone(names.get(i))) {
                fresh.add(mail);
            } else if (known.isTaken(names.get(i))) {
                // Taken before, but the session broke before the server deleted it.
                mail.leave();
            }
        }
        waiting = fresh;
        given = 0;
        return waiting.size();
    }

    /// What the library means when the connection broke: that the folder is not open.
    static MessagingException broken(IllegalStateException closed) {
        return new MessagingException("the connection broke", new SocketException(closed.getMessage()));
    }

    /// The lasting names of all mails, in their order.
    private static List<String> names(POP3Folder folder, Message[] listed) throws MessagingException {
        FetchProfile profile = new FetchProfile();
        profile.add(UIDFolder.FetchProfileItem.UID);
        folder.fetch(listed, profile);
        List<String> names = new ArrayList<>();
        for (Message message : listed) {
            @Nullable String name = folder.getUID(message);
            if (name == null || name.isEmpty()) {
                throw new NoLastingNames();
            }
            names.add(name);
        }
        return repeated(names);
    }

    // Against the rules some servers give copies of a mail one name: they are told apart by their turn.
    private static List<String> repeated(List<String> names) {
        Set<String> once = names.stream().collect(Collectors.toSet());
        if (once.size() == names.size()) {
            return names;
        }
        Map<String, Integer> turns = new HashMap<>();
        return names.stream()
                .map(name -> {
                    int turn = turns.merge(name, 1, Integer::sum);
                    return turn == 1 ? name : name + " " + turn;
                })
                .toList();
    }

    @Override
    public List<WaitingMail> next() {
        int until = Math.min(waiting.size(), given + MAILS);
        if (deletes && given >= DELETED_A_SESSION) {
            return List.of();
        }
        List<WaitingMail> mails = List.copyOf(waiting.subList(given, until));
        given = until;
        return mails;
    }

    /// A session never learns of new mail.
    @Override
    public boolean awaitMore() {
        return false;
    }

    @Override
    public void stop() {
        // It never waits.
    }

    @Override
    public void close() throws MessagingException {
        try (connection) {
            if (folder.isOpen()) {
                folder.close(deletes);
            }
        } catch (IllegalStateException broken) {
            throw broken(broken);
        }
    }
}
