package org.xenia.server.channel.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xenia.server.kernel.CommonRefusal;
import org.xenia.server.kernel.Refusal;
import org.xenia.server.kernel.http.Access;
import org.xenia.server.kernel.http.Access.Who;

/// The widget's program, which pages of other sites load, and a shop page to try it on.
@RestController
class WidgetFiles {

    /// A page may run an old widget for this long after an upgrade; the contract bears that.
    private static final CacheControl WIDGET =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    /// As strict as a careful shop's: the demo shows that the widget lives with it.
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self'; require-trusted-types-for 'script'; base-uri 'none'; form-action 'none'";

    private static final Map<String, MediaType> DEMO = Map.of(
            "shop.js", new MediaType("text", "javascript", StandardCharsets.UTF_8),
            "shop.css", new MediaType("text", "css", StandardCharsets.UTF_8),
            "sign.svg", new MediaType("image", "svg+xml"));

    @GetMapping("/widget/widget.js")
    @Access(Who.ANYONE)
    ResponseEntity<Resource> widget() throws IOException {
        Resource script = file("widget.js");
        return ResponseEntity.ok()
                .eTag(script.contentLength() + "-" + script.lastModified())
                .contentType(new MediaType("text", "javascript", StandardCharsets.UTF_8))
                .cacheControl(WIDGET)
                // Sites that isolate themselves take only what says that it may be taken.
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .header("Access-Control-Allow-Origin", "*")
                .header("X-Content-Type-Options", "nosniff")
                .body(script);
    }

    @GetMapping("/widget/demo")
    @Access(Who.ANYONE)
    ResponseEntity<Resource> demo() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", POLICY)
                .body(file("demo/index.html"));
    }

    @GetMapping("/widget/demo/{name}")
    @Access(Who.ANYONE)
    ResponseEntity<Resource> demoFile(@PathVariable String name) {
        MediaType type = DEMO.get(name);
        if (type == null) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .header("X-Content-Type-Options", "nosniff")
                .body(file("demo/" + name));
    }

    private static Resource file(String name) {
        Resource file = new ClassPathResource("static/widget/" + name);
        if (!file.exists()) {
            throw Refusal.of(CommonRefusal.NOT_FOUND);
        }
        return file;
    }
}
