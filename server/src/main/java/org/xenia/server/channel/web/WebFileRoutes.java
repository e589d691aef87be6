package org.xenia.server.channel.web;

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
import org.xenia.server.channel.web.ThreadMessage.File;
import org.xenia.server.channel.web.VisitorRequest.Chat;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.file.FileAnswer;
import org.xenia.server.kernel.file.FileRegister;
import org.xenia.server.kernel.file.StoredFile;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;

/// Files that visitors send, and files of their thread.
@RestController
class WebFileRoutes {

    /// Bytes; strangers may send less than staff.
    static final long MAX_SIZE = 20_000_000;

    private final VisitorRequest requests;
    private final WebChats chats;
    private final FileRegister files;
    private final FileAnswer answer;
    private final WebLimits limits;

    WebFileRoutes(VisitorRequest requests, WebChats chats, FileRegister files, FileAnswer answer, WebLimits limits) {
        this.requests = requests;
        this.chats = chats;
        this.files = files;
        this.answer = answer;
        this.limits = limits;
    }

    @PostMapping("/widget/v1/{key}/files")
    @ResponseStatus(HttpStatus.CREATED)
    @Access(Who.VISITOR)
    File add(@PathVariable String key, @RequestPart("file") MultipartFile file) throws IOException {
        Chat chat = requests.chat(key);
        limits.of(WebLimits.FILES, chat.visitor().id());
        if (file.getSize() > MAX_SIZE) {
            throw Refusal.of(CommonRefusal.TOO_LARGE);
        }
        try (InputStream content = file.getInputStream()) {
            StoredFile stored = files.add(
                    String.valueOf(file.getOriginalFilename()),
                    content,
                    chat.visitor().id());
            String url = "/widget/v1/" + key + "/files/" + stored.id();
            return new File(stored.id(), stored.name(), stored.type(), stored.size(), url);
        }
    }

    @GetMapping("/widget/v1/{key}/files/{id}")
    @Access(Who.VISITOR)
    ResponseEntity<InputStreamResource> get(@PathVariable String key, @PathVariable UUID id) throws IOException {
        Chat chat = requests.chat(key);
        limits.of(WebLimits.READS, chat.visitor().id());
        return answer.of(chats.file(chat.channel(), chat.visitor(), id));
    }
}
