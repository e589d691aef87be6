package org.xenia.mail.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Puts the results of all attacks into a real page, twice over, stirs every element, and sees whether anything ran.
class HtmlSanitizerBrowserTest {

    private static final List<Path> BROWSERS = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private static final String PAGE = """
            <!doctype html><meta charset=utf-8><title>waiting</title><body><script>
            const hits = [];
            for (const name of ['alert', 'confirm', 'prompt', 'msgbox', 'open']) {
              window[name] = () => hits.push(name);
            }
            const stir = root => root.querySelectorAll('*').forEach(element => {
              for (const name of element.getAttributeNames()) {
                if (name.startsWith('on')) hits.push(name);
              }
              for (const kind of ['click', 'mouseover', 'focus', 'error', 'load', 'toggle', 'animationend']) {
                const event = new Event(kind, {cancelable: true});
                element.dispatchEvent(event);
              }
            });
            const results = __RESULTS__;
            const seen = [];
            for (const html of results) {
              const once = document.body.appendChild(document.createElement('div'));
              once.innerHTML = html;
              const twice = document.body.appendChild(document.createElement('div'));
              twice.innerHTML = once.innerHTML;
              if (twice.innerHTML !== once.innerHTML) hits.push('another tree: ' + html);
              [once, twice].forEach(stir);
              if (once.querySelector('script,style,iframe,svg,math,form,object,embed,link,meta,base')) hits.push(html);
            }
            setTimeout(() => { document.body.textContent = ''; document.title = 'hits:' + hits.join('|') + ':end'; }, 300);
            </script>
            """;

    @Test
    void runsNothingInARealBrowser(@TempDir Path directory) throws IOException, InterruptedException {
        Path browser = BROWSERS.stream().filter(Files::isExecutable).findFirst().orElse(null);
        assumeTrue(browser != null, "no Chromium here");
        HtmlSanitizer sanitizer = new HtmlSanitizer();
        List<String> results = Attacks.all().stream()
                .map(attack ->
                        sanitizer.sanitize(attack, SanitizerOptions.STRICT).html())
                .distinct()
                .toList();
        assertThat(dumped(browser, directory, PAGE.replace("__RESULTS__", literal(results))))
                .contains("hits::end");
        // The trap itself must work.
        assertThat(dumped(
                        browser,
                        directory,
                        PAGE.replace("__RESULTS__", literal(List.of("<img src=x onerror=alert(1)>")))))
                .contains("hits:onerror");
    }

    private static String literal(List<String> results) {
        return results.stream()
                .map(JsonMapper.shared()::writeValueAsString)
                .map(text -> text.replace("<", "\\u003c"))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String dumped(Path browser, Path directory, String page) throws IOException, InterruptedException {
        Path file = directory.resolve("page.html");
        Files.writeString(file, page);
        Path out = directory.resolve("dom.html");
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--virtual-time-budget=5000",
                        "--user-data-dir=" + directory.resolve("profile"),
                        "--dump-dom",
                        file.toUri().toString())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
