package org.xenia.server.translation.transfer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Cursor;
import org.xenia.server.kernel.http.Page;

/// The register of transfers over HTTP.
@RestController
class TransferRoutes {

    private final TransferLog transfers;

    TransferRoutes(TransferLog transfers) {
        this.transfers = transfers;
    }

    @GetMapping("/api/v1/transfers")
    @Access(value = Who.LEAD, scope = "admin")
    Page<TransferLog.Entry> list(
            @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        Cursor after = Cursor.read(cursor, 1);
        int size = Cursor.limit(limit);
        List<TransferLog.Entry> found =
                transfers.list(after == null ? null : id(after.values().getFirst()), size + 1);
        return Page.cut(found, size, last -> Cursor.after(last.id()));
    }

    private static String id(String text) {
        try {
            return UUID.fromString(text).toString();
        } catch (IllegalArgumentException notOurs) {
            throw Refusal.field("cursor", "cursor");
        }
    }
}
