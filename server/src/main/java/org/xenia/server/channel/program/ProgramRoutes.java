package org.xenia.server.channel.program;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.language.LanguageTag;
import org.xenia.server.conversation.Accepted;
import org.xenia.server.conversation.InboundMessage;
import org.xenia.server.conversation.Intake;
import org.xenia.server.customer.CustomerIdentity;
import org.xenia.server.customer.Customers;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Needed;

/// By which programs hand in what customers wrote.
@RestController
class ProgramRoutes {

    private static final int MAX_TEXT = 50_000;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Intake intake;
    private final ProgramChannels channels;

    ProgramRoutes(Intake intake, ProgramChannels channels) {
        this.intake = intake;
        this.channels = channels;
    }

    record MessageIn(
            @Needed @Nullable String messageId,
            @Needed @Nullable CustomerIn customer,
            @Needed @Nullable String text,
            @Nullable UUID conversation) {}

    record CustomerIn(
            @Needed @Nullable String id,
            @Nullable String name,
            @Nullable String email,
            @Nullable String language,
            @Nullable String country) {}

    record MessageOut(UUID conversation, UUID message) {}

    /// Takes a customer's message; 201 once it is durable, 200 with the same answer when it had been taken
    /// before.
    @PostMapping("/api/v1/channels/{channel}/messages")
    @Access(value = Who.TOKEN, scope = "messages:write")
    ResponseEntity<MessageOut> accept(@PathVariable UUID channel, @RequestBody MessageIn body) {
        InboundMessage message = read(channel, body);
        Accepted accepted = intake.accept(message);
        return ResponseEntity.status(accepted.duplicate() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(new MessageOut(accepted.conversation(), accepted.message()));
    }

    private static InboundMessage read(UUID channel, MessageIn body) {
        Validation validation = new Validation();
        String messageId = validation.text("/messageId", body.messageId(), 200);
        String text = validation.text("/text", body.text(), MAX_TEXT);
        CustomerIn customer = body.customer();
        if (customer == null) {
            validation.add("/customer", "required");
            validation.refuse();
            throw new IllegalStateException("refused above");
        }
        String id = validation.text("/customer/id", customer.id(), 200);
        String name = validation.optionalText("/customer/name", customer.name(), 200);
        String email = customer.email() == null || customer.email().isBlank()
                ? null
                : validation.email("/customer/email", customer.email());
        LanguageTag language = validation.optionalLanguage("/customer/language", customer.language());
        validation.check(
                customer.country() == null || COUNTRIES.contains(customer.country()), "/customer/country", "country");
        validation.refuse();
        CustomerIdentity identity = new CustomerIdentity(CustomerIdentity.Kind.EXTERNAL, channel.toString(), id, true);
        return new InboundMessage(
                channel,
                messageId,
                new Customers.Sender(identity, name, email, language, customer.country(), null),
                text,
                List.of(),
                body.conversation());
    }

    record SecretOut(String secret) {}

    /// Makes a new secret for the signatures of the webhook; shown this once.
    @PostMapping("/api/v1/channels/{channel}/webhook-secret")
    @Access(value = Who.ADMINISTRATOR, scope = "admin")
    SecretOut renewSecret(@PathVariable UUID channel) {
        return new SecretOut(channels.renewSecret(channel).reveal());
    }
}
