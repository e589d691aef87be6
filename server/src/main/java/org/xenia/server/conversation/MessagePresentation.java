package org.xenia.server.conversation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xenia.language.LanguageTag;
import org.xenia.server.customer.CustomerLine;
import org.xenia.server.customer.Customers;
import org.xenia.server.identity.StaffDirectory;
import org.xenia.server.kernel.file.FileCaution;
import org.xenia.server.kernel.file.FileRegister;
import org.xenia.server.kernel.file.StoredFile;

/// Turns message rows into what staff see: with names, translations and files, each fetched once for all
/// messages.
@Component
class MessagePresentation {

    private final MessageTranslations translations;
    private final MessageMoods moods;
    private final MessageWays ways;
    private final StaffDirectory staff;
    private final Customers customers;
    private final FileRegister files;

    MessagePresentation(
            MessageTranslations translations,
            MessageMoods moods,
            MessageWays ways,
            StaffDirectory staff,
            Customers customers,
            FileRegister files) {
        this.translations = translations;
        this.moods = moods;
        this.ways = ways;
        this.staff = staff;
        this.customers = customers;
        this.files = files;
    }

    List<Message> present(List<StoredMessage> rows) {
        Set<UUID> people = new HashSet<>();
        Set<UUID> writers = new HashSet<>();
        Set<UUID> attached = new HashSet<>();
        for (StoredMessage row : rows) {
            if (row.author() != null) {
                (row.authorKind().equals("customer") ? writers : people).add(row.author());
            }
            attached.addAll(row.files());
        }
        Map<UUID, List<MessageTranslation>> found =
                translations.listOf(rows.stream().map(StoredMessage::id).toList());
        Map<UUID, MessageMoods.Mood> read = moods.listOf(rows.stream()
                .filter(row -> row.direction().equals("in"))
                .map(StoredMessage::id)
                .toList());
        Map<UUID, MessageWays.Way> travelled = ways.listOf(rows.stream()
                .filter(row -> row.kind().equals("message"))
                .map(StoredMessage::id)
                .toList());
        Map<UUID, String> names = staff.names(people);
        Map<UUID, CustomerLine> lines = customers.lines(writers);
        Map<UUID, StoredFile> stored = files.find(attached);
        return rows.stream()
                .map(row -> message(
                        row,
                        found.getOrDefault(row.id(), List.of()),
                        author(row, names, lines),
                        attachments(row, stored),
                        travelled.get(row.id()),
                        read.get(row.id())))
                .toList();
    }

    private static Message.Author author(
            StoredMessage row, Map<UUID, String> names, Map<UUID, CustomerLine> customers) {
        UUID id = row.author();
        if (id == null) {
            return new Message.Author(row.authorKind(), null, null);
        }
        CustomerLine customer = customers.get(id);
        return new Message.Author(row.authorKind(), id, customer == null ? names.get(id) : customer.name());
    }

    private static List<Message.Attachment> attachments(StoredMessage row, Map<UUID, StoredFile> files) {
        return row.files().stream()
                .filter(files::containsKey)
                .map(files::get)
                .map(MessagePresentation::attachment)
                .toList();
    }

    private static Message.Attachment attachment(StoredFile file) {
        String url = "/api/v1/files/" + file.id();
        return new Message.Attachment(
                file.id(),
                file.name(),
                file.type(),
                file.size(),
                url,
                file.preview() == null ? null : url + "/preview",
                FileCaution.of(file));
    }

    private static Message message(
            StoredMessage row,
            List<MessageTranslation> translations,
            Message.Author author,
            List<Message.Attachment> attachments,
            MessageWays.@Nullable Way way,
            MessageMoods.@Nullable Mood mood) {
        return new Message(
                row.id(),
                row.conversation(),
                row.position(),
                row.kind(),
                row.direction(),
                author,
                row.original(),
                text(row.language()),
                row.languageConfidence(),
                row.languageMixed(),
                row.languageBy(),
                translations,
                sent(row),
                attachments,
                row.deliveryState() == null
                        ? null
                        : new Message.Delivery(
                                row.deliveryState(), row.deliveryReason(), row.deliveryAt(), row.deliveryUntil()),
                row.mentions(),
                row.overrideReason(),
                way,
                mood,
                row.at());
    }

    private static Message.@Nullable Sent sent(StoredMessage row) {
        return row.sentText() == null
                ? null
                : new Message.Sent(String.valueOf(text(row.sentLanguage())), row.sentText(), row.sentTranslated());
    }

    private static @Nullable String text(@Nullable LanguageTag tag) {
        return tag == null ? null : tag.value();
    }
}
