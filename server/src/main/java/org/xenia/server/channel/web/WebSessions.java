package org.xenia.server.channel.web;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.web.Visitor.Visit;
import org.xenia.server.customer.CustomerIdentity;
import org.xenia.server.customer.Customers;
import org.xenia.server.customer.Customers.Sender;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.StoredText;
import org.xenia.server.kernel.database.Transactions;

/// Begins and resumes sessions: who a browser is, by the token it kept and by whom the company's server says
/// it is.
@Component
class WebSessions {

    private final WebChannelStore channels;
    private final VisitorStore visitors;
    private final Customers customers;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Clock clock = Clock.systemUTC();

    WebSessions(
            WebChannelStore channels,
            VisitorStore visitors,
            Customers customers,
            Transactions transactions,
            JdbcClient jdbc) {
        this.channels = channels;
        this.visitors = visitors;
        this.customers = customers;
        this.transactions = transactions;
        this.jdbc = jdbc;
    }

    /// A session that has begun.
    ///
    /// @param token the one shown, or a new one
    record Begun(String token, Visitor visitor) {}

    /// Resumes the session of a token or begins a new one, in the channel's workspace, which must be bound.
    ///
    /// @throws Refusal `identity_invalid`, `identity_expired`, `identity_required`
    Begun begin(WebChannel channel, @Nullable String token, @Nullable String jwt, Visit visit) {
        return transactions.call(() -> {
            SignedIdentity identity =
                    jwt == null ? null : SignedIdentity.verify(jwt, channels.findSecret(channel.id()), clock.instant());
            Visitor known = token == null ? null : visitors.findByToken(channel.id(), token);
            if (identity == null) {
                boolean vouchedFor = known != null && known.externalId() != null;
                if (channel.settings().identityRequired() && !vouchedFor) {
                    throw Refusal.of(WebChatRefusal.IDENTITY_REQUIRED);
                }
                return known != null && token != null ? resume(token, known.id(), visit) : fresh(channel, visit);
            }
            return identified(channel, token, known, identity, visit);
        });
    }

    private Begun identified(
            WebChannel channel, @Nullable String token, @Nullable Visitor known, SignedIdentity identity, Visit visit) {
        Visitor visitor = known;
        String current = token;
        if (visitor == null || current == null || isSomebodyElse(visitor, identity)) {
            Begun begun = fresh(channel, visit);
            visitor = begun.visitor();
            current = begun.token();
        }
        UUID customer = customerOf(visitor, identity, visit);
        if (visitor.externalId() == null
                && visitor.customer() != null
                && !visitor.customer().equals(customer)) {
            // What was written namelessly in this browser stays a matter of its own; staff may merge the two.
            Begun begun = fresh(channel, visit);
            visitor = begun.visitor();
            current = begun.token();
        }
        visitors.setIdentity(visitor.id(), customer, identity);
        return resume(current, visitor.id(), visit);
    }

    private static boolean isSomebodyElse(Visitor visitor, SignedIdentity identity) {
        return visitor.externalId() != null && !visitor.externalId().equals(identity.subject());
    }

    /// The person whom the company's server names: known by its identifier, else by a proven address, else
    /// whoever wrote from this browser, else somebody new. An address that somebody only claimed leads to
    /// nobody.
    private UUID customerOf(Visitor visitor, SignedIdentity identity, Visit visit) {
        CustomerIdentity external = external(identity.subject());
        UUID known = find(external);
        if (known == null && identity.email() != null) {
            known = find(new CustomerIdentity(CustomerIdentity.Kind.EMAIL, "", identity.email(), true));
        }
        if (known == null) {
            known = visitor.externalId() == null ? visitor.customer() : null;
        }
        UUID customer = known != null ? customers.link(known, external) : null;
        if (customer == null) {
            customer = customers.recognise(
                    new Sender(external, identity.name(), null, visit.language(), null, visit.timeZone()));
        }
        if (identity.email() != null) {
            customers.link(customer, new CustomerIdentity(CustomerIdentity.Kind.EMAIL, "", identity.email(), true));
        }
        return customer;
    }

    static CustomerIdentity external(String subject) {
        return new CustomerIdentity(CustomerIdentity.Kind.EXTERNAL, "", subject, true);
    }

    private @Nullable UUID find(CustomerIdentity identity) {
        return jdbc.sql("""
                        select customer_id from customer.identity
                         where kind = ? and scope = ? and value = ? and verified
                        """)
                .param(identity.kind().code())
                .param(identity.scope())
                .param(StoredText.encode(identity.value()))
                .query((row, number) -> row.getObject(1, UUID.class))
                .optional()
                .orElse(null);
    }

    private Begun fresh(WebChannel channel, Visit visit) {
        String token = RandomKey.create(WebVisitors.TOKEN_PREFIX, 32);
        return resume(token, visitors.insert(channel.id(), token), visit);
    }

    private Begun resume(String token, UUID visitor, Visit visit) {
        visitors.visited(visitor, visit);
        return new Begun(token, visitors.get(visitor));
    }
}
