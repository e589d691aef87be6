package org.xenia.mail.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The attacks of the tests: a list, and what follows from crossing elements with handlers and wrappers.
final class Attacks {

    private static final String[] HANDLERS = {
        "onclick", "onerror", "onload", "onfocus", "onmouseover", "ontoggle", "onpointerenter", "onanimationend"
    };
    private static final String[] WRAPPERS = {
        "%s", "<table><tr><td>%s", "<p title='%s'>x</p>", "<a href=\"https://x.example/\" title=\"%s\">x</a>",
                "<svg>%s</svg>",
        "<math><mtext>%s", "<noscript>%s</noscript>", "<select><option>%s", "<!--%s-->", "<template>%s</template>",
        "<textarea>%s</textarea>", "<div style=\"color:red;%s\">x</div>", "<b><p><i>%s", "<style>%s</style>"
    };

    private Attacks() {}

    static List<String> all() {
        List<String> all = new ArrayList<>(listed());
        for (String element : Vocabulary.ELEMENTS.stream().sorted().toList()) {
            for (String handler : HANDLERS) {
                all.add("<" + element + " " + handler + "=alert(1) src=x href=javascript:alert(1)>x");
            }
        }
        for (String wrapper : WRAPPERS) {
            for (String attack :
                    listed().stream().filter(line -> line.length() < 60).toList()) {
                all.add(wrapper.replace("%s", attack));
            }
        }
        return all;
    }

    static List<String> listed() {
        try (InputStream in = Objects.requireNonNull(Attacks.class.getResourceAsStream("attacks.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .flatMap(line -> Stream.of(unescaped(line)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String unescaped(String line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
            if (c != '\\' || "nt0u\\\"".indexOf(next) < 0) {
                out.append(c);
                continue;
            }
            i++;
            switch (next) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case '0' -> out.append('\0');
                case 'u' -> {
                    out.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> out.append(next);
            }
        }
        return out.toString();
    }
}
