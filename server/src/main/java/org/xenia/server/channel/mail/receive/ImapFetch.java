package org.xenia.server.channel.mail.receive;

import jakarta.mail.MessagingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.IMAPProtocol;
import org.eclipse.angus.mail.imap.protocol.INTERNALDATE;
import org.eclipse.angus.mail.imap.protocol.RFC822SIZE;
import org.eclipse.angus.mail.imap.protocol.UID;
import org.jspecify.annotations.Nullable;

/// Asks an IMAP server for many mails in one command: a round trip for each would be most of the time an import takes.
final class ImapFetch {

    private ImapFetch() {}

    /// What is known of a mail before it is fetched.
    record Head(long uid, long size, @Nullable Instant arrivedAt) {}

    static List<Head> heads(IMAPFolder folder, long[] uids) throws MessagingException {
        List<Head> heads = new ArrayList<>();
        for (FetchResponse fetched : fetch(folder, uids, "UID RFC822.SIZE INTERNALDATE")) {
            UID uid = fetched.getItem(UID.class);
            RFC822SIZE size = fetched.getItem(RFC822SIZE.class);
            INTERNALDATE date = fetched.getItem(INTERNALDATE.class);
            if (uid != null && Arrays.binarySearch(uids, uid.uid) >= 0) {
                Date arrived = date == null ? null : date.getDate();
                heads.add(
                        new Head(uid.uid, size == null ? 0 : size.size, arrived == null ? null : arrived.toInstant()));
            }
        }
        heads.sort(Comparator.comparingLong(Head::uid));
        return heads;
    }

    /// The bytes of mails, without marking them as read; none when the server refuses, since then each has to be asked
    /// for by itself.
    static Map<Long, ByteArray> bodies(IMAPFolder folder, List<Head> heads, FetchPlace place)
            throws MessagingException {
        // What is passed over by its date is not fetched.
        long[] uids = heads.stream()
                .filter(head -> !place.isBefore(head.arrivedAt()))
                .mapToLong(Head::uid)
                .toArray();
        if (uids.length == 0) {
            return Map.of();
        }
        Map<Long, ByteArray> bodies = new HashMap<>();
        try {
            for (FetchResponse fetched : fetch(folder, uids, "UID BODY.PEEK[]")) {
                UID uid = fetched.getItem(UID.class);
                BODY body = fetched.getItem(BODY.class);
                if (uid != null && body != null && body.getByteArray() != null) {
                    bodies.put(uid.uid, body.getByteArray());
                }
            }
        } catch (MailRefused single) {
            return Map.of();
        }
        return bodies;
    }

    private static List<FetchResponse> fetch(IMAPFolder folder, long[] uids, String items) throws MessagingException {
        String set = Arrays.stream(uids).mapToObj(Long::toString).collect(Collectors.joining(","));
        Answer answer = (Answer) folder.doCommand(protocol -> command(protocol, set, items));
        if (answer.refusal() != null) {
            throw new MailRefused(answer.refusal());
        }
        return answer.fetched();
    }

    private record Answer(
            List<FetchResponse> fetched, @Nullable String refusal) {}

    private static Answer command(IMAPProtocol protocol, String set, String items) throws ProtocolException {
        Response[] responses = protocol.command("UID FETCH " + set + " (" + items + ")", null);
        protocol.notifyResponseHandlers(responses);
        Response last = responses[responses.length - 1];
        if (last.isNO()) {
            return new Answer(List.of(), last.getRest());
        }
        protocol.handleResult(last);
        return new Answer(
                Arrays.stream(responses)
                        .filter(FetchResponse.class::isInstance)
                        .map(FetchResponse.class::cast)
                        .toList(),
                null);
    }
}
