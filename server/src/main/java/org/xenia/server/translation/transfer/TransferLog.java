package org.xenia.server.translation.transfer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.xenia.language.translate.Transfer;
import org.xenia.server.kernel.Ids;
import org.xenia.server.kernel.database.StoredText;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.translation.engine.EngineSet;

/// Writes down what left the house for engines outside: which engine, where, on what ground, how much, and
/// what was masked before. Never the text.
@Component
public class TransferLog {

    private static final String INSERT = """
            insert into translation.transfer
                   (id, engine, operator, country, basis, characters, masked, conversation_id)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String LIST = """
            select * from translation.transfer where (cast(? as uuid) is null or id < cast(? as uuid))
             order by id desc limit ?
            """;

    private final JdbcClient jdbc;
    private final Transactions transactions;

    TransferLog(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /// A transfer as it stands in the register.
    ///
    /// @param country ISO 3166-1 alpha-2 of the place of processing; empty when nobody stated it
    /// @param basis the legal ground in the operator's words; empty when nobody stated it
    /// @param characters UTF-16 units sent, after masking
    /// @param masked kinds of personal data that were taken out before
    public record Entry(
            UUID id,
            Instant at,
            String engine,
            String operator,
            String country,
            String basis,
            int characters,
            List<String> masked,
            @Nullable UUID conversation) {}

    /// Writes down transfers made for a conversation, in a transaction of its own: what left has left,
    /// whatever becomes of the translation.
    public void record(Collection<Transfer> transfers, EngineSet engines, @Nullable UUID conversation) {
        if (!transfers.isEmpty()) {
            transactions.run(() -> transfers.forEach(transfer -> insert(transfer, engines, conversation)));
        }
    }

    private void insert(Transfer transfer, EngineSet engines, @Nullable UUID conversation) {
        EngineSet.Line engine = engines.find(transfer.engine());
        jdbc.sql(INSERT)
                .param(Ids.next())
                .param(StoredText.encode(transfer.engine()))
                .param(StoredText.encode(transfer.operator()))
                .param(transfer.country())
                .param(StoredText.encode(engine == null ? "" : engine.basis()))
                .param(transfer.characters())
                .param(transfer.masked().stream().sorted().toArray(String[]::new))
                .param(conversation)
                .update();
    }

    /// The register, newest first.
    ///
    /// @param after the last identifier of the page before
    List<Entry> list(@Nullable String after, int limit) {
        return transactions.call(() -> jdbc.sql(LIST)
                .params(Arrays.asList(after, after, limit))
                .query((row, number) -> entry(row))
                .list());
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                StoredText.decode(row.getString("engine")),
                StoredText.decode(row.getString("operator")),
                row.getString("country"),
                StoredText.decode(row.getString("basis")),
                row.getInt("characters"),
                List.of((String[]) row.getArray("masked").getArray()),
                row.getObject("conversation_id", UUID.class));
    }
}
