package org.xenia.server.desk.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.desk.device.DeviceStore.Reach;
import org.xenia.server.desk.notice.NoticeStore.Due;
import org.xenia.server.desk.notice.NoticeText.Content;
import org.xenia.server.desk.push.Parcel;
import org.xenia.server.desk.push.Parcel.Urgency;
import org.xenia.server.desk.push.SenderKey;
import org.xenia.server.desk.push.SenderKeys;
import org.xenia.server.identity.Staff;
import org.xenia.server.identity.StaffDirectory;

/// Takes what is due in a workspace and makes of it what is sent. Takes part in the caller's transaction.
@Component
class NoticeRound {

    /// More matters at once than this are told in one word.
    static final int MOST_APART = 3;

    /// For so long a push service keeps a word for a phone without a connection: the inbox has it anyway.
    private static final Duration KEEP = Duration.ofHours(1);

    private static final int MOST = 200;

    private final NoticeStore notices;
    private final Relevance relevance;
    private final WishStore wishes;
    private final NoticeText texts;
    private final NoticeTopics topics;
    private final StaffDirectory staff;
    private final SenderKeys keys;

    NoticeRound(
            NoticeStore notices,
            Relevance relevance,
            WishStore wishes,
            NoticeText texts,
            NoticeTopics topics,
            StaffDirectory staff,
            SenderKeys keys) {
        this.notices = notices;
        this.relevance = relevance;
        this.wishes = wishes;
        this.texts = texts;
        this.topics = topics;
        this.staff = staff;
        this.keys = keys;
    }

    /// What goes to one browser, and the notices that it tells.
    record Sending(SenderKey key, Parcel parcel, List<Due> tells, Instant takenAt) {

        UUID device() {
            return tells.getFirst().reach().device();
        }
    }

    private record Told(Due notice, int count) {}

    private record Recipient(
            Staff person, Wishes wishes, @Nullable Instant quietUntil, Duration keep) {}

    List<Sending> take() {
        Instant now = notices.now();
        Map<UUID, List<Due>> byDevice = new LinkedHashMap<>();
        notices.take(MOST)
                .forEach(due -> byDevice.computeIfAbsent(due.reach().device(), unused -> new ArrayList<>())
                        .add(due));
        List<Sending> sendings = new ArrayList<>();
        for (List<Due> due : byDevice.values()) {
            Recipient recipient = recipient(due.getFirst().reach().staff(), now);
            sendings.addAll(recipient.quietUntil() == null ? sendings(recipient, due, now) : held(recipient, due));
        }
        return sendings;
    }

    private Recipient recipient(UUID id, Instant now) {
        Staff person = staff.get(id);
        Wishes wanted = wishes.get(id);
        QuietHours quiet = new QuietHours(wanted.quiet(), person.timeZone());
        Instant next = quiet.nextBeginning(now);
        Duration keep = next == null || next.isAfter(now.plus(KEEP)) ? KEEP : Duration.between(now, next);
        return new Recipient(person, wanted, quiet.endAfter(now), keep);
    }

    // They became quiet while the push service was not to be reached.
    private List<Sending> held(Recipient recipient, List<Due> due) {
        Instant until = recipient.quietUntil();
        if (until != null) {
            due.forEach(notice -> notices.hold(notice, until));
        }
        return List.of();
    }

    private List<Sending> sendings(Recipient recipient, List<Due> due, Instant now) {
        List<Told> told = new ArrayList<>();
        for (Due notice : due) {
            int count = recipient.wishes().wants(notice.kind()) ? relevance.count(notice) : 0;
            if (count > 0) {
                told.add(new Told(notice, count));
            } else {
                notices.drop(notice, now);
            }
        }
        boolean held = told.stream().anyMatch(one -> one.notice().held());
        if (told.size() > MOST_APART || (held && told.size() > 1)) {
            return List.of(summary(recipient, told, now));
        }
        return told.stream().map(one -> single(recipient, one, now)).toList();
    }

    private Sending single(Recipient recipient, Told told, Instant now) {
        Due notice = told.notice();
        String topic = topics.of(notice.reach().device(), notice.about());
        Content content = texts.of(notice, recipient.person(), recipient.wishes(), told.count(), topic);
        Urgency urgency = notice.kind() == NoticeKind.UNASSIGNED ? Urgency.LOW : Urgency.HIGH;
        return sending(recipient, List.of(notice), content, urgency, now);
    }

    private Sending summary(Recipient recipient, List<Told> told, Instant now) {
        Due first = told.getFirst().notice();
        int matters = told.stream()
                .mapToInt(one -> one.notice().kind() == NoticeKind.UNASSIGNED ? one.count() : 1)
                .sum();
        // The person stands for all that is theirs.
        String topic = topics.of(first.reach().device(), first.reach().staff());
        Content content = texts.summary(recipient.person(), matters, topic, now);
        return sending(recipient, told.stream().map(Told::notice).toList(), content, Urgency.NORMAL, now);
    }

    private Sending sending(Recipient recipient, List<Due> tells, Content content, Urgency urgency, Instant now) {
        Reach reach = tells.getFirst().reach();
        Parcel parcel =
                new Parcel(reach.endpoint(), reach.keys(), content.bytes(), recipient.keep(), urgency, content.tag());
        return new Sending(keys.get(), parcel, tells, now);
    }
}
