package org.xenia.server.kernel.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.Workspace;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;
import org.xenia.server.kernel.http.Among;
import org.xenia.server.kernel.settings.Settings;

/// Files of staff and programs.
@RestController
class FileRoutes {

    private final FileRegister files;
    private static final int USUAL_DAYS = 7;
    private static final int MOST_DAYS = 90;

    private final FileAnswer answer;
    private final FileLinks links;
    private final Settings settings;
    private final Clock clock = Clock.systemUTC();

    FileRoutes(FileRegister files, FileAnswer answer, FileLinks links, Settings settings) {
        this.files = files;
        this.answer = answer;
        this.links = links;
        this.settings = settings;
    }

    /// @param caution `program`, `disguised` or `mismatch`; absent when there is nothing to say
    /// @param preview where a small picture of it is
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FileOut(
            UUID id,
            String name,
            String type,
            long size,
            String url,
            @Nullable String preview,

            @Among({"program", "disguised", "mismatch"}) @Nullable
            String caution) {}

    @PostMapping("/api/v1/files")
    @ResponseStatus(HttpStatus.CREATED)
    @Access(value = Who.STAFF, scope = "conversations:write")
    FileOut add(@RequestPart("file") MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            StoredFile stored = files.add(String.valueOf(file.getOriginalFilename()), content, null);
            String url = "/api/v1/files/" + stored.id();
            return new FileOut(
                    stored.id(),
                    stored.name(),
                    stored.type(),
                    stored.size(),
                    url,
                    stored.preview() == null ? null : url + "/preview",
                    FileCaution.of(stored));
        }
    }

    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/api/v1/files/{id}")
    @Access(value = Who.STAFF, scope = "conversations:read")
    ResponseEntity<InputStreamResource> get(@PathVariable UUID id) throws IOException {
        return answer.of(files.get(id));
    }

    @ApiResponse(
            responseCode = "200",
            description = "A small picture of the file",
            content = @Content(mediaType = "image/*", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/api/v1/files/{id}/preview")
    @Access(value = Who.STAFF, scope = "conversations:read")
    ResponseEntity<InputStreamResource> preview(@PathVariable UUID id) throws IOException {
        return answer.preview(files.get(id));
    }

    record LinkIn(@Nullable Integer days) {}

    /// @param url with the address of the server where that is known
    record LinkOut(String url, Instant expiresAt) {}

    /// Makes a link by which somebody without an account may fetch the file for some days.
    @PostMapping("/api/v1/files/{id}/links")
    @ResponseStatus(HttpStatus.CREATED)
    @Access(value = Who.STAFF, scope = "conversations:write")
    LinkOut link(@PathVariable UUID id, @RequestBody LinkIn body) {
        int days = body.days() == null ? USUAL_DAYS : body.days();
        if (days < 1 || days > MOST_DAYS) {
            throw Refusal.field("/days", "link_days");
        }
        StoredFile file = files.get(id);
        Instant until = clock.instant().plus(Duration.ofDays(days)).truncatedTo(ChronoUnit.SECONDS);
        String path = links.path(Workspace.current(), file.id(), until);
        URI server = settings.publicUrl();
        return new LinkOut(server == null ? path : server + path, until);
    }

    @ApiResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/api/v1/shared-files/{token}")
    @Access(Who.ANYONE)
    ResponseEntity<InputStreamResource> shared(@PathVariable String token) throws IOException {
        FileLinks.Target target = links.read(token);
        return Workspace.call(target.workspace(), () -> answer.of(files.get(target.file())));
    }
}
