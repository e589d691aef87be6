package org.xenia.server.kernel.file;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;

/// Files of staff and programs.
@RestController
class FileRoutes {

    private final FileRegister files;
    private final FileAnswer answer;

    FileRoutes(FileRegister files, FileAnswer answer) {
        this.files = files;
        this.answer = answer;
    }

    record FileOut(UUID id, String name, String type, long size, String url) {}

    @PostMapping("/api/v1/files")
    @ResponseStatus(HttpStatus.CREATED)
    @Access(value = Who.STAFF, scope = "conversations:write")
    FileOut add(@RequestPart("file") MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            StoredFile stored = files.add(String.valueOf(file.getOriginalFilename()), content, null);
            return new FileOut(
                    stored.id(), stored.name(), stored.type(), stored.size(), "/api/v1/files/" + stored.id());
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
}
