package org.xenia.server.kernel.file;

import java.io.IOException;
import java.time.Duration;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Hands a file to a browser so that it can do no harm there: pictures are shown, everything else is
/// downloaded, and
/// nothing of it runs.
@Component
public class FileAnswer {

    private final FileRegister files;

    FileAnswer(FileRegister files) {
        this.files = files;
    }

    /// The answer that carries the file.
    public ResponseEntity<InputStreamResource> of(StoredFile file) throws IOException {
        ContentDisposition disposition = (FileType.isPicture(file.type())
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(file.name(), java.nio.charset.StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .contentLength(file.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(30)).cachePrivate().immutable())
                .body(new InputStreamResource(files.open(file)));
    }
}
