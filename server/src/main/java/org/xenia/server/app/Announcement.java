package org.xenia.server.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.server.app.DemoCompany.Result;
import org.xenia.server.app.DemoCompany.Result.SignIn;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What is said once requests are served: a block for people, or one object for a program.
///
/// @param base address of the server, without a slash at the end
/// @param demo the company shown; absent when Xenia runs for real
record Announcement(String base, @Nullable Result demo) {

    private static final String WIDGET = "/widget/demo";

    /// One line of JSON.
    String json() {
        ObjectNode object = JsonMapper.shared().createObjectNode();
        object.put("console", base + "/");
        object.put("widget", base + (demo == null ? WIDGET : demo.widget()));
        object.put("api", base + "/api/v1");
        ArrayNode signIns = object.putArray("signIns");
        for (SignIn signIn : signIns()) {
            signIns.addObject()
                    .put("email", signIn.email())
                    .put("password", signIn.password())
                    .put("role", signIn.role())
                    .put("language", signIn.language());
        }
        if (demo != null) {
            object.put("token", demo.token());
            object.put("channel", demo.channel());
        }
        return object.toString();
    }

    /// A few lines that a person can follow.
    String text() {
        StringBuilder text = new StringBuilder();
        text.append("\n  Console  ").append(base).append("/\n");
        if (demo == null) {
            return text.append("  The first visit leads through the set-up. Stop with Ctrl-C.\n")
                    .toString();
        }
        text.append("  Shop     ").append(base).append(demo.widget()).append("  (write here as a customer)\n");
        text.append("  API      ").append(base).append("/api/docs\n\n");
        text.append("  Sign in as\n");
        int email = signIns().stream()
                .mapToInt(signIn -> signIn.email().length())
                .max()
                .orElse(0);
        int password = signIns().stream()
                .mapToInt(signIn -> signIn.password().length())
                .max()
                .orElse(0);
        for (SignIn signIn : signIns()) {
            text.append("    ").append(padded(signIn.email(), email));
            text.append("  ").append(padded(signIn.password(), password));
            text.append("  ").append(padded(signIn.role(), 13));
            text.append("  ").append(signIn.language()).append('\n');
        }
        return text.append("\n  Stop with Ctrl-C.\n").toString();
    }

    private List<SignIn> signIns() {
        return demo == null ? List.of() : demo.signIns();
    }

    private static String padded(String value, int width) {
        return value + " ".repeat(Math.max(0, width - value.length()));
    }
}
