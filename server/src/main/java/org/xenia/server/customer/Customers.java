package org.xenia.server.customer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.customer.CustomerStore.Known;
import org.xenia.server.kernel.Actor;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.event.EventLog;
import org.xenia.server.kernel.event.Subject;

/// The people who write to the company. Every method takes part in the caller's transaction.
@Component
public class Customers {

    private final CustomerStore store;
    private final EventLog events;

    Customers(CustomerStore store, EventLog events) {
        this.store = store;
        this.events = events;
    }

    /// What a channel tells of the sender of a message.
    ///
    /// @param identity by what the channel knows them
    /// @param email an address they gave; linked unless it belongs to somebody else
    /// @param language the one they state or their page is in
    public record Sender(
            CustomerIdentity identity,
            @Nullable String name,
            @Nullable String email,
            @Nullable LanguageTag language,
            @Nullable String country,
            @Nullable String timeZone) {}

    /// The person behind a sender, made on their first message. Facts that are still unknown are filled in;
    /// known ones are left as they are.
    public UUID recognise(Sender sender) {
        Known known = store.findByIdentity(sender.identity());
        if (known != null) {
            if (known.learnsFrom(sender)) {
                store.fillGaps(known.id(), sender);
            }
            return known.id();
        }
        return add(sender);
    }

    private UUID add(Sender sender) {
        UUID id = Ids.next();
        store.insert(id, sender);
        UUID owner = store.link(sender.identity(), id);
        if (!owner.equals(id)) {
            // Another message of the same person came first.
            store.delete(id);
            return owner;
        }
        if (sender.email() != null) {
            store.link(CustomerIdentity.email(sender.email()), id);
        }
        if (sender.language() != null) {
            store.addLanguage(id, sender.language(), "stated");
        }
        events.append(new Subject(id, null, id), Actor.customer(id), new CustomerEvent.CustomerAdded(id));
        return id;
    }

    /// The person with this identifier, whoever they were merged into.
    ///
    /// @throws Refusal `not_found`
    public Customer get(UUID id) {
        Customer customer = find(id);
        if (customer == null) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        return customer;
    }

    /// The person with this identifier, if there is one.
    public @Nullable Customer find(UUID id) {
        return store.find(id);
    }

    /// The countries of people, where they are known.
    public Map<UUID, String> countries(Collection<UUID> ids) {
        return store.countries(ids);
    }

    /// Name, language and country of several people, for lists.
    public Map<UUID, CustomerLine> lines(Collection<UUID> ids) {
        return store.lines(ids);
    }

    /// Links an identity to a person unless it belongs to somebody already. Answers whose it is now.
    public UUID link(UUID customer, CustomerIdentity identity) {
        UUID owner = store.link(identity, customer);
        if (owner.equals(customer)) {
            changed(customer, Actor.customer(customer), List.of("identities"));
        }
        return owner;
    }

    /// Notes that what is sent to an address comes back for good. An address that nobody has is nothing
    /// to note.
    ///
    /// @param reason a code, as of failed messages
    public void setUndeliverable(String address, String reason) {
        UUID owner = store.setUndeliverable(address, reason);
        if (owner != null) {
            changed(owner, Actor.SYSTEM, List.of("undeliverable"));
        }
    }

    /// Notes that an address works: mail came from there.
    public void setDeliverable(String address) {
        UUID owner = store.setUndeliverable(address, null);
        if (owner != null) {
            changed(owner, Actor.SYSTEM, List.of("undeliverable"));
        }
    }

    /// Takes the mark from an address because somebody knows better.
    ///
    /// @throws Refusal `not_found` when the person has no such address that is marked
    Customer clearUndeliverable(UUID id, String address, Actor actor) {
        if (!get(id).undeliverable(address)) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        store.setUndeliverable(address, null);
        changed(id, actor, List.of("undeliverable"));
        return get(id);
    }

    /// Remembers that a person used or stated a language.
    public void learnLanguage(UUID customer, LanguageTag language, String source) {
        store.addLanguage(customer, language, source);
    }

    /// Remembers in which languages people wrote.
    public void learnLanguages(List<HeardLanguage> heard) {
        store.addHeard(heard);
    }

    /// Changes facts and preferences.
    ///
    /// @throws Refusal `not_found`
    Customer change(UUID id, CustomerChange change, Actor actor) {
        get(id);
        List<String> fields = store.change(id, change);
        if (!fields.isEmpty()) {
            changed(id, actor, fields);
        }
        return get(id);
    }

    private void changed(UUID id, Actor actor, List<String> fields) {
        events.append(new Subject(id, null, id), actor, new CustomerEvent.CustomerChanged(id, fields));
    }
}
