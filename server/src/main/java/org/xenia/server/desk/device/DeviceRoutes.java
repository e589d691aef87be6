package org.xenia.server.desk.device;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.desk.device.DeviceStore.NewDevice;
import org.xenia.server.desk.push.BrowserKeys;
import org.xenia.server.identity.SignedInBrowsers;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Needed;
import org.xenia.server.kernel.http.OutgoingAddress;

/// Keeping and forgetting the browsers in which somebody is told.
@RestController
class DeviceRoutes {

    private static final int MAX_ENDPOINT = 2_000;
    private static final int MAX_USER_AGENT = 300;

    private final DeviceStore store;
    private final SignedInBrowsers browsers;
    private final OutgoingAddress addresses;
    private final Transactions transactions;

    DeviceRoutes(DeviceStore store, SignedInBrowsers browsers, OutgoingAddress addresses, Transactions transactions) {
        this.store = store;
        this.browsers = browsers;
        this.addresses = addresses;
        this.transactions = transactions;
    }

    /// A push subscription as `PushSubscription.toJSON()` writes it.
    ///
    /// @param replaces the address that the browser had before it was given this one
    record SubscriptionBody(
            @Needed @Nullable String endpoint,
            @Needed @Nullable KeysBody keys,
            @Nullable String replaces) {}

    record KeysBody(
            @Needed @Nullable String p256dh,
            @Needed @Nullable String auth) {}

    record Kept(UUID id) {}

    @PutMapping("/api/v1/me/notifications/devices")
    @Access(Who.STAFF)
    Kept keep(@RequestBody SubscriptionBody body, HttpServletRequest request) {
        Validation validation = new Validation();
        validation.text("/endpoint", body.endpoint(), MAX_ENDPOINT);
        URI endpoint = addresses.read(validation, "/endpoint", body.endpoint());
        KeysBody keys = body.keys();
        BrowserKeys read =
                BrowserKeys.read(validation, keys == null ? null : keys.p256dh(), keys == null ? null : keys.auth());
        validation.refuse();
        if (endpoint == null || read == null) {
            throw Refusal.of(CommonRefusal.INVALID_REQUEST);
        }
        String ascii = endpoint.toASCIIString();
        if (ascii.length() > MAX_ENDPOINT) {
            throw Refusal.field("/endpoint", "address_malformed");
        }
        UUID session = browsers.find(request).orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND));
        NewDevice device = new NewDevice(
                Caller.current().requireId(),
                session,
                ascii,
                read,
                shortened(request.getHeader("User-Agent")),
                body.replaces());
        return new Kept(transactions.call(() -> store.keep(device)));
    }

    @DeleteMapping("/api/v1/me/notifications/devices/{device}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Access(Who.STAFF)
    void forget(@PathVariable UUID device) {
        UUID staff = Caller.current().requireId();
        if (!transactions.call(() -> store.forget(staff, device))) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
    }

    private static @Nullable String shortened(@Nullable String userAgent) {
        return userAgent == null || userAgent.length() <= MAX_USER_AGENT
                ? userAgent
                : userAgent.substring(0, MAX_USER_AGENT);
    }
}
