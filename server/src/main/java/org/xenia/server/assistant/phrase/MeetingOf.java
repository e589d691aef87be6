package org.xenia.server.assistant.phrase;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.culture.pack.Value.Register;
import org.xenia.culture.pack.Value.Relation;
import org.xenia.culture.phrase.Meeting;
import org.xenia.language.LanguageTag;
import org.xenia.server.assistant.context.Addresses;
import org.xenia.server.assistant.context.Counterpart;
import org.xenia.server.identity.Staff;
import org.xenia.server.identity.StaffDirectory;
import org.xenia.server.kernel.Caller;
import org.xenia.server.kernel.database.StoredText;

/// Who meets whom in a conversation: the caller, for the company, and the customer. Every method takes
/// part in the caller's transaction.
@Component
class MeetingOf {

    private final Addresses addresses;
    private final StaffDirectory staff;
    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC();

    MeetingOf(Addresses addresses, StaffDirectory staff, JdbcClient jdbc) {
        this.addresses = addresses;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    /// @param channel `chat` or `mail`; null takes that of the conversation
    Meeting of(Counterpart with, LanguageTag language, Register register, @Nullable String channel) {
        String address = addresses.of(with, register).text();
        return new Meeting(
                language,
                register,
                localTime(with),
                with.firstReply() ? Relation.FIRST : Relation.RETURNING,
                channel == null ? channel(with) : channel,
                address.isEmpty() ? null : address,
                staffName().orElse(null),
                company());
    }

    private static String channel(Counterpart with) {
        return with.conversation().channel().kind().equals("email") ? "mail" : "chat";
    }

    private @Nullable LocalTime localTime(Counterpart with) {
        String zone = with.customer().timeZone();
        try {
            return zone == null ? null : LocalTime.ofInstant(clock.instant(), ZoneId.of(zone));
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    /// The name the caller signs with; empty for programs.
    Optional<String> staffName() {
        Caller caller = Caller.current();
        UUID id = caller.kind() == Caller.Kind.STAFF ? caller.id() : null;
        return id == null ? Optional.empty() : staff.find(id).map(Staff::name);
    }

    /// The name of the company.
    String company() {
        return StoredText.decode(
                jdbc.sql("select name from kernel.workspace where workspace_id = kernel.current_workspace()")
                        .query(String.class)
                        .single());
    }
}
