package org.xenia.server.desk.notice;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.xenia.server.desk.device.DeviceStore;
import org.xenia.server.desk.notice.NoticeRound.Sending;
import org.xenia.server.desk.push.PushPost;
import org.xenia.server.desk.push.PushResult;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.database.Transactions;

/// Sends what is due, in all workspaces, many at once: a push service that hangs holds up nobody but its own browsers.
@Component
class NoticeSending implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeSending.class);
    private static final int AT_ONCE = 64;

    private final NoticeStore notices;
    private final NoticeRound round;
    private final DeviceStore devices;
    private final PushPost post;
    private final Transactions transactions;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

    NoticeSending(
            NoticeStore notices, NoticeRound round, DeviceStore devices, PushPost post, Transactions transactions) {
        this.notices = notices;
        this.round = round;
        this.devices = devices;
        this.post = post;
        this.transactions = transactions;
    }

    /// Begins to send what is due.
    void sendDue() {
        List<WorkspaceId> workspaces = transactions.acrossWorkspaces(notices::listWorkspaces);
        for (WorkspaceId workspace : workspaces) {
            try {
                transactions.callIn(workspace, round::take).forEach(sending -> begin(workspace, sending));
            } catch (RuntimeException failed) {
                // The other workspaces are not kept waiting; what is due here is due until it is too old.
                LOG.warn("notifications could not be put together", failed);
            }
        }
    }

    private void begin(WorkspaceId workspace, Sending sending) {
        places.acquireUninterruptibly();
        executor.execute(() -> {
            try {
                send(workspace, sending);
            } catch (RuntimeException failed) {
                // It is tried again when its lease ends, unless it is too old by then.
                LOG.warn("a notification could not be sent", failed);
            } finally {
                places.release();
            }
        });
    }

    private void send(WorkspaceId workspace, Sending sending) {
        PushResult result = post.send(sending.key(), sending.parcel());
        transactions.runIn(workspace, () -> settle(sending, result));
    }

    private void settle(Sending sending, PushResult result) {
        switch (result) {
            case PushResult.Taken taken -> {
                devices.told(sending.device());
                sending.tells().forEach(notice -> notices.told(notice, sending.takenAt()));
            }
            case PushResult.Gone gone -> devices.gone(sending.device());
            case PushResult.Later later -> {
                devices.failed(sending.device(), later.pause());
                sending.tells().forEach(notices::again);
            }
            case PushResult.Refused refused -> {
                devices.failed(sending.device(), null);
                sending.tells().forEach(notice -> notices.drop(notice, sending.takenAt()));
            }
        }
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
