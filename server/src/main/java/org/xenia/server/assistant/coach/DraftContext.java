package org.xenia.server.assistant.coach;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.culture.coach.draft.Address;
import org.xenia.culture.coach.draft.Conversation;
import org.xenia.culture.coach.draft.Customer;
import org.xenia.culture.coach.draft.Draft;
import org.xenia.culture.coach.draft.Preferences;
import org.xenia.culture.name.NameField;
import org.xenia.culture.name.NameParts;
import org.xenia.culture.name.PersonName;
import org.xenia.culture.pack.Value.Register;
import org.xenia.language.LanguageTag;
import org.xenia.server.assistant.context.Counterpart;
import org.xenia.server.assistant.context.Registers;
import org.xenia.server.identity.Staff;
import org.xenia.server.identity.StaffDirectory;
import org.xenia.server.kernel.Caller;

/// Tells the coach what it needs to know of a conversation to judge a draft.
@Component
class DraftContext {

    private final Registers registers;
    private final StaffDirectory staff;

    DraftContext(Registers registers, StaffDirectory staff) {
        this.registers = registers;
        this.staff = staff;
    }

    /// A text that the customer reads as it stands.
    ///
    /// @param origin what it was translated from
    /// @param complaint whether the customer complains
    Draft reads(Counterpart with, String text, LanguageTag language, Draft.Origin origin, boolean complaint) {
        LanguageTag written = with.written();
        LanguageTag locale = written != null && written.readableAs(language) ? written : language;
        return draft(with, text, locale, customer(with, with.language()), origin, complaint);
    }

    /// A text that is translated before the customer reads it: nothing is said about the language it is
    /// in.
    Draft source(Counterpart with, String text, LanguageTag language, boolean complaint) {
        return draft(with, text, language, customer(with, null), Draft.Origin.NONE, complaint);
    }

    private Draft draft(
            Counterpart with,
            String text,
            LanguageTag locale,
            Customer customer,
            Draft.Origin origin,
            boolean complaint) {
        return new Draft(
                text,
                locale,
                address(registers.of(with)),
                channel(with.conversation().channel().kind()),
                customer,
                conversation(with, complaint),
                agent(),
                origin,
                Instant.now());
    }

    private static @Nullable Address address(Registers.Choice choice) {
        if (choice.because().equals("guess") || choice.register() == Register.NEUTRAL) {
            return null;
        }
        return choice.register() == Register.INFORMAL ? Address.INFORMAL : Address.FORMAL;
    }

    private static String channel(String kind) {
        return switch (kind) {
            case "web" -> "chat";
            case "email" -> "email";
            default -> "";
        };
    }

    private static Customer customer(Counterpart with, @Nullable LanguageTag language) {
        org.xenia.server.customer.Customer person = with.customer();
        String name = person.name() == null ? "" : person.name();
        LanguageTag own = with.locale().chosen() == null
                ? LanguageTag.of("en")
                : with.locale().chosen();
        NameParts parts = name.isBlank() ? null : NameParts.guess(name, own);
        PersonName known = parts != null && parts.certain() ? parts.name() : null;
        Map<String, String> wishes = new HashMap<>();
        if (!with.wishes().greetFor().isEmpty()) {
            wishes.put("festivals", String.join(", ", with.wishes().greetFor()));
        }
        return new Customer(
                true,
                name,
                part(known, NameField.GIVEN),
                part(known, NameField.SURNAME),
                "",
                part(known, NameField.TITLE),
                "",
                language,
                person.languages().stream()
                        .map(org.xenia.server.customer.Customer.SpokenLanguage::language)
                        .toList(),
                with.country(),
                zone(person.timeZone()),
                new Preferences(Address.find(person.preferences().register()), wishes, Set.of()));
    }

    private static String part(@Nullable PersonName name, NameField field) {
        String part = name == null ? null : name.find(field);
        return part == null ? "" : part;
    }

    private static @Nullable ZoneId zone(@Nullable String zone) {
        try {
            return zone == null ? null : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    private static Conversation conversation(Counterpart with, boolean complaint) {
        Set<String> subjects = with.conversation().tags().stream()
                .map(tag -> tag.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<Conversation.Message> said = with.thread().stream()
                .map(message -> new Conversation.Message(message.text(), message.inbound()))
                .toList();
        return new Conversation(
                subjects, complaint, null, with.firstReply(), false, false, false, false, said, List.of(), null, null);
    }

    private Draft.Agent agent() {
        Caller caller = Caller.current();
        UUID id = caller.kind() == Caller.Kind.STAFF ? caller.id() : null;
        Staff person = id == null ? null : staff.find(id).orElse(null);
        return person == null
                ? Draft.Agent.UNKNOWN
                : new Draft.Agent(person.name(), "", person.timeZone().getId(), person.language(), "");
    }
}
