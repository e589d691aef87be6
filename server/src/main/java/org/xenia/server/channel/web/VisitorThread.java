package org.xenia.server.channel.web;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.server.channel.web.ThreadMessage.Author;
import org.xenia.server.channel.web.ThreadMessage.Delivery;
import org.xenia.server.channel.web.ThreadMessage.File;
import org.xenia.server.channel.web.ThreadMessage.Words;
import org.xenia.server.channel.web.ThreadRows.Row;
import org.xenia.server.conversation.Messages;
import org.xenia.server.customer.Customer;
import org.xenia.server.customer.Customers;
import org.xenia.server.kernel.database.Transactions;
import org.xenia.server.kernel.file.FileRegister;
import org.xenia.server.kernel.file.StoredFile;
import org.xenia.server.kernel.http.Page;

/// What a visitor and the company wrote to each other, as the visitor sees it.
@Component
class VisitorThread {

    private final ThreadRows rows;
    private final Customers customers;
    private final Messages messages;
    private final FileRegister files;
    private final Transactions transactions;

    VisitorThread(
            ThreadRows rows, Customers customers, Messages messages, FileRegister files, Transactions transactions) {
        this.rows = rows;
        this.customers = customers;
        this.messages = messages;
        this.files = files;
        this.transactions = transactions;
    }

    /// The person behind a visitor, whoever they were merged into; null before their first message.
    @Nullable
    UUID customer(Visitor visitor) {
        if (visitor.customer() == null) {
            return null;
        }
        Customer customer = customers.find(visitor.customer());
        return customer == null ? null : customer.id();
    }

    /// Messages after a position, or the newest ones before one; always oldest first. `next` says that
    /// there are more in that direction.
    Page<ThreadMessage> list(WebChannel channel, Visitor visitor, @Nullable Long after, long before, int limit) {
        return transactions.call(() -> {
            UUID customer = customer(visitor);
            if (customer == null) {
                return Page.whole(List.of());
            }
            List<Row> found = after == null
                    ? rows.before(customer, channel.id(), before, limit + 1)
                    : rows.after(customer, channel.id(), after, limit + 1);
            Page<Row> page = Page.cut(found, limit, last -> Long.toString(last.position()));
            List<Row> ordered = after == null ? page.items().reversed() : page.items();
            delivered(ordered);
            return new Page<>(present(channel, visitor, ordered), page.next());
        });
    }

    /// One message, if it is in this thread.
    @Nullable
    ThreadMessage find(WebChannel channel, Visitor visitor, UUID customer, UUID message) {
        return transactions.call(() -> {
            Row row = rows.find(customer, channel.id(), message);
            if (row == null) {
                return null;
            }
            delivered(List.of(row));
            return present(channel, visitor, List.of(row)).getFirst();
        });
    }

    /// The visitor has read up to this message.
    void seen(WebChannel channel, Visitor visitor, UUID message) {
        transactions.run(() -> {
            UUID customer = customer(visitor);
            Row last = customer == null ? null : rows.find(customer, channel.id(), message);
            if (customer != null && last != null) {
                rows.unreadUpTo(customer, channel.id(), last).forEach(id -> messages.delivery(id, "read", null));
            }
        });
    }

    /// Whether a file stands in this thread.
    boolean shows(WebChannel channel, Visitor visitor, UUID file) {
        UUID customer = customer(visitor);
        return customer != null && rows.shows(customer, channel.id(), file);
    }

    /// What the widget fetched has arrived.
    private void delivered(Collection<Row> shown) {
        shown.stream()
                .filter(row -> "pending".equals(row.delivery()) || "sent".equals(row.delivery()))
                .forEach(row -> messages.delivery(row.id(), "delivered", null));
    }

    private List<ThreadMessage> present(WebChannel channel, Visitor visitor, List<Row> shown) {
        List<UUID> ids = shown.stream().flatMap(row -> row.files().stream()).toList();
        Map<UUID, StoredFile> known = ids.isEmpty() ? Collections.emptyMap() : files.find(ids);
        String key = channel.settings().key();
        return shown.stream()
                .map(row -> present(row, visitor, author(row, channel), attachments(row, known, key)))
                .toList();
    }

    private static ThreadMessage present(Row row, Visitor visitor, Author author, List<File> attachments) {
        boolean out = !row.inbound();
        String sent = row.sentText();
        String written = row.language();
        boolean translated = out && row.translated() && sent != null;
        return new ThreadMessage(
                row.id(),
                row.inbound() ? OwnMessageId.read(visitor, row.externalId()) : null,
                row.position(),
                row.inbound() ? "in" : "out",
                author,
                out && sent != null ? sent : row.original(),
                out && row.sentLanguage() != null ? row.sentLanguage() : written,
                translated && written != null ? new Words(written, row.original()) : null,
                translated,
                attachments,
                new Delivery(state(row)),
                row.at());
    }

    // What no person wrote is the company's word.
    private static Author author(Row row, WebChannel channel) {
        String nameless = row.inbound() ? "" : channel.company();
        return new Author(row.authorKind(), row.authorName() == null ? nameless : row.authorName());
    }

    private static String state(Row row) {
        if (row.inbound()) {
            return row.seen() ? "read" : "sent";
        }
        return row.delivery() == null ? "sent" : row.delivery();
    }

    private static List<File> attachments(Row row, Map<UUID, StoredFile> known, String key) {
        Stream<StoredFile> found = row.files().stream().map(known::get).filter(Objects::nonNull);
        return found.map(file -> new File(
                        file.id(), file.name(), file.type(), file.size(), "/widget/v1/" + key + "/files/" + file.id()))
                .toList();
    }
}
