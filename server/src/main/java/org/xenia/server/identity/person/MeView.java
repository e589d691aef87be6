package org.xenia.server.identity.person;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.server.identity.Staff;
import org.xenia.server.identity.StaffLanguage;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.database.Transactions;

/// Puts together what signed-in people are shown of themselves.
@Component
public class MeView {

    private final JdbcClient jdbc;
    private final StaffStore store;
    private final Transactions transactions;

    MeView(JdbcClient jdbc, StaffStore store, Transactions transactions) {
        this.jdbc = jdbc;
        this.store = store;
        this.transactions = transactions;
    }

    /// A member of staff of the current workspace.
    public Me get(UUID id) {
        return transactions.call(() -> {
            Staff staff = store.find(id).orElseThrow(() -> Refusal.of(CommonRefusal.NOT_FOUND));
            return new Me(
                    id,
                    staff.name(),
                    staff.email(),
                    StaffStore.word(staff.role()),
                    staff.language(),
                    staff.timeZone().getId(),
                    hasSecondFactor(id),
                    spoken(staff.languages()),
                    company());
        });
    }

    /// Languages as the API writes them.
    public static List<Me.Spoken> spoken(List<StaffLanguage> languages) {
        return languages.stream()
                .map(entry -> new Me.Spoken(entry.language(), entry.level().word()))
                .toList();
    }

    private Me.Company company() {
        UUID workspace = Workspace.current().value();
        return new Me.Company(
                workspace,
                jdbc.sql("select name from kernel.workspace where workspace_id = ?")
                        .param(workspace)
                        .query(String.class)
                        .single());
    }

    private boolean hasSecondFactor(UUID id) {
        return jdbc.sql("select exists (select from identity.second_factor where staff_id = ? and confirmed)")
                .param(id)
                .query(Boolean.class)
                .single();
    }
}
