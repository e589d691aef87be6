package org.xenia.server.kernel.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;

/// Hands a file to a browser so that it can do no harm there: pictures are shown, everything else is
/// downloaded, and nothing of it runs.
@Component
public class FileAnswer {

    private static final int PNG_BEGINS = 0x89;

    private final FileRegister files;

    FileAnswer(FileRegister files) {
        this.files = files;
    }

    /// The answer that carries the small picture of a file.
    ///
    /// @throws Refusal `not_found` when it has none
    ResponseEntity<InputStreamResource> preview(StoredFile file) throws IOException {
        UUID preview = file.preview();
        if (preview == null) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        BufferedInputStream small = new BufferedInputStream(files.openPreview(preview));
        small.mark(1);
        boolean png = small.read() == PNG_BEGINS;
        small.reset();
        return ResponseEntity.ok()
                .contentType(png ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(30)).cachePrivate().immutable())
                .body(new InputStreamResource(small));
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
