package org.xenia.server.desk.notice;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.desk.device.Device;
import org.xenia.server.desk.device.DeviceStore;
import org.xenia.server.desk.push.SenderKeys;
import org.xenia.server.identity.SignedInBrowsers;
import org.xenia.server.identity.StaffDirectory;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Among;
import org.xenia.server.kernel.http.RateLimits;

/// What signed-in people are told outside the console, and in which browsers.
@RestController
class NotificationRoutes {

    private static final RateLimits.Limit TRIALS = new RateLimits.Limit("notice-trial", 6, Duration.ofMinutes(1));

    private final WishStore wishes;
    private final NoticeStore notices;
    private final DeviceStore devices;
    private final SenderKeys keys;
    private final Trial trial;
    private final SignedInBrowsers browsers;
    private final StaffDirectory staff;
    private final RateLimits limits;
    private final Transactions transactions;
    private final Clock clock = Clock.systemUTC();

    NotificationRoutes(
            WishStore wishes,
            NoticeStore notices,
            DeviceStore devices,
            SenderKeys keys,
            Trial trial,
            SignedInBrowsers browsers,
            StaffDirectory staff,
            RateLimits limits,
            Transactions transactions) {
        this.wishes = wishes;
        this.notices = notices;
        this.devices = devices;
        this.keys = keys;
        this.trial = trial;
        this.browsers = browsers;
        this.staff = staff;
        this.limits = limits;
        this.transactions = transactions;
    }

    /// @param publicKey by which a browser allows this company alone to push, in base64url
    record Settings(String publicKey, Wishes wishes, List<Device> devices) {}

    /// @param outcomes one for each browser of the person
    record Tried(List<Outcome> outcomes) {}

    /// What a push service said.
    record Outcome(
            UUID device,
            @Among({"taken", "gone", "later", "refused"}) String result) {}

    @GetMapping("/api/v1/me/notifications")
    @Access(Who.STAFF)
    Settings get(HttpServletRequest request) {
        UUID person = Caller.current().requireId();
        return transactions.call(() -> settings(person, request));
    }

    @PatchMapping("/api/v1/me/notifications")
    @Access(Who.STAFF)
    Settings change(@RequestBody WishChange change, HttpServletRequest request) {
        UUID person = Caller.current().requireId();
        return transactions.call(() -> {
            Wishes before = wishes.get(person);
            Wishes after = change.applyTo(before);
            wishes.set(person, after);
            if (!after.quiet().equals(before.quiet())) {
                Instant now = clock.instant();
                Instant end = new QuietHours(after.quiet(), staff.get(person).timeZone()).endAfter(now);
                notices.holdAll(person, end == null ? now : end);
            }
            return settings(person, request);
        });
    }

    @PostMapping("/api/v1/me/notifications/test")
    @Access(Who.STAFF)
    Tried test() {
        UUID person = Caller.current().requireId();
        limits.take(TRIALS, person.toString());
        return new Tried(trial.run(person));
    }

    private Settings settings(UUID person, HttpServletRequest request) {
        return new Settings(
                keys.get().text(),
                wishes.get(person),
                devices.list(person, browsers.find(request).orElse(null)));
    }
}
