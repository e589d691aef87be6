package org.xenia.server.desk.notice;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;
import org.xenia.server.desk.device.DeviceStore;
import org.xenia.server.desk.device.DeviceStore.Reach;
import org.xenia.server.desk.notice.NotificationRoutes.Outcome;
import org.xenia.server.desk.push.Parcel;
import org.xenia.server.desk.push.Parcel.Urgency;
import org.xenia.server.desk.push.PushPost;
import org.xenia.server.desk.push.PushResult;
import org.xenia.server.desk.push.SenderKey;
import org.xenia.server.desk.push.SenderKeys;
import org.xenia.server.identity.StaffDirectory;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;

/// Sends a word to all browsers of somebody who wants to see whether it comes: at once, also in quiet hours, and tells
/// what their push services said.
@Component
class Trial {

    private static final Duration KEEP = Duration.ofMinutes(1);

    private final DeviceStore devices;
    private final SenderKeys keys;
    private final NoticeText texts;
    private final StaffDirectory staff;
    private final PushPost post;
    private final Transactions transactions;
    private final Clock clock = Clock.systemUTC();

    Trial(
            DeviceStore devices,
            SenderKeys keys,
            NoticeText texts,
            StaffDirectory staff,
            PushPost post,
            Transactions transactions) {
        this.devices = devices;
        this.keys = keys;
        this.texts = texts;
        this.staff = staff;
        this.post = post;
        this.transactions = transactions;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Ready(SenderKey key, byte[] text, List<Reach> reach) {}

    List<Outcome> run(UUID person) {
        WorkspaceId workspace = Workspace.current();
        Ready ready = transactions.call(() -> new Ready(
                keys.get(), texts.trial(staff.get(person), clock.instant()).bytes(), devices.reach(person)));
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Outcome>> outcomes = ready.reach().stream()
                    .map(reach -> executor.submit(() -> outcome(workspace, ready, reach)))
                    .toList();
            return outcomes.stream().map(Trial::result).toList();
        }
    }

    private static Outcome result(Future<Outcome> outcome) {
        try {
            return outcome.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    private Outcome outcome(WorkspaceId workspace, Ready ready, Reach reach) {
        Parcel parcel = new Parcel(reach.endpoint(), reach.keys(), ready.text(), KEEP, Urgency.HIGH, "trial");
        PushResult result = post.send(ready.key(), parcel);
        transactions.runIn(workspace, () -> settle(reach.device(), result));
        return new Outcome(reach.device(), word(result));
    }

    private void settle(UUID device, PushResult result) {
        switch (result) {
            case PushResult.Taken taken -> devices.told(device);
            case PushResult.Gone gone -> devices.gone(device);
            case PushResult.Later later -> devices.failed(device, later.pause());
            case PushResult.Refused refused -> devices.failed(device, null);
        }
    }

    private static String word(PushResult result) {
        return switch (result) {
            case PushResult.Taken taken -> "taken";
            case PushResult.Gone gone -> "gone";
            case PushResult.Later later -> "later";
            case PushResult.Refused refused -> "refused";
        };
    }
}
