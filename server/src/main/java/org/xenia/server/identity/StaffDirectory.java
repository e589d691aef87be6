package org.xenia.server.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.identity.person.StaffStore;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.database.Transactions;

/// Who works in the current workspace. Each call joins the open transaction or makes one.
@Component
public class StaffDirectory {

    private final StaffStore store;
    private final Transactions transactions;

    StaffDirectory(StaffStore store, Transactions transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    /// The member of staff, active or not.
    public Optional<Staff> find(UUID id) {
        return transactions.call(() -> store.find(id));
    }

    /// The member of staff, active or not.
    ///
    /// @throws Refusal `not_found`
    public Staff get(UUID id) {
        return find(id).orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND));
    }

    /// Everybody, by name; those who left too.
    public List<Staff> list() {
        return transactions.call(store::list);
    }

    /// The names of these people; those nobody knows are left out.
    public Map<UUID, String> names(Collection<UUID> ids) {
        return transactions.call(() -> store.names(ids));
    }

    /// The language in which the person reads.
    ///
    /// @throws Refusal `not_found`
    public LanguageTag readingLanguage(UUID id) {
        return get(id).language();
    }
}
