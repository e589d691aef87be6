package org.xenia.server.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xenia.culture.calendar.HolidaysTool;
import org.xenia.culture.coach.CoachTool;
import org.xenia.culture.format.FormatTool;
import org.xenia.culture.locale.LocaleTool;
import org.xenia.culture.name.NameTool;
import org.xenia.culture.worktime.WorktimeTool;
import org.xenia.language.detect.DetectTool;
import org.xenia.language.protect.ProtectTool;
import org.xenia.language.redact.RedactTool;
import org.xenia.language.register.RegisterTool;
import org.xenia.language.sentiment.SentimentTool;
import org.xenia.language.tool.Lines;
import org.xenia.language.tool.Tool;
import org.xenia.language.translate.TranslateTool;
import org.xenia.language.translate.memory.MemoryTool;
import org.xenia.mail.html.SanitizeTool;
import org.xenia.mail.parse.ParseMailTool;
import org.xenia.mail.trim.TrimReplyTool;
import org.xenia.server.kernel.settings.SettingName;

/// The abilities of the libraries as filters, by name. Nothing here touches the server: a tool starts in
/// the time the libraries need.
final class Tools {

    private static final Map<String, ToolFactory> TOOLS = new TreeMap<>(Map.<String, ToolFactory>ofEntries(
            Map.entry("coach", new ToolFactory.Plain(CoachTool::new)),
            Map.entry("detect", new ToolFactory.Plain(DetectTool::new)),
            Map.entry("format", new ToolFactory.Plain(FormatTool::new)),
            Map.entry("holidays", new ToolFactory.Plain(HolidaysTool::new)),
            Map.entry("locale", new ToolFactory.Plain(LocaleTool::new)),
            Map.entry("memory", Tools::memory),
            Map.entry("name", new ToolFactory.Plain(NameTool::new)),
            Map.entry("parse-mail", new ToolFactory.Plain(ParseMailTool::new)),
            Map.entry("protect", new ToolFactory.Plain(ProtectTool::new)),
            Map.entry("redact", new ToolFactory.Plain(RedactTool::new)),
            Map.entry("register", new ToolFactory.Plain(RegisterTool::new)),
            Map.entry("sanitize", new ToolFactory.Plain(SanitizeTool::new)),
            Map.entry("sentiment", new ToolFactory.Plain(SentimentTool::new)),
            Map.entry("translate", new ToolFactory.Plain(TranslateTool::installed)),
            Map.entry("trim-reply", new ToolFactory.Plain(TrimReplyTool::new)),
            Map.entry("worktime", new ToolFactory.Plain(WorktimeTool::new))));

    private Tools() {}

    /// Every name, in order.
    static List<String> names() {
        return List.copyOf(TOOLS.keySet());
    }

    /// The names of those that need no arguments.
    static List<String> plainNames() {
        return TOOLS.entrySet().stream()
                .filter(tool -> tool.getValue() instanceof ToolFactory.Plain)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Makes the tool with this name.
    ///
    /// @param arguments what follows the name
    /// @throws WrongUsage when no tool has the name, or it does not take the arguments
    static Tool get(String name, List<String> arguments) {
        ToolFactory factory = TOOLS.get(name);
        if (factory == null) {
            String hint = SettingName.suggestion(name, names());
            throw new WrongUsage("unknown tool '" + name + "'" + (hint.isEmpty() ? "." : hint) + " There are: "
                    + String.join(", ", names()));
        }
        return factory.make(arguments);
    }

    /// Streams standard input through the tool that the first argument names.
    static void stream(List<String> arguments) throws IOException {
        if (arguments.isEmpty()) {
            throw new WrongUsage("name a tool: " + String.join(", ", names()));
        }
        Lines.stream(get(arguments.getFirst(), arguments.subList(1, arguments.size())), System.in, System.out);
    }

    private static Tool memory(List<String> arguments) {
        if (arguments.size() != 2 || !arguments.getFirst().equals("--segments")) {
            throw new WrongUsage(
                    "memory needs --segments FILE, a file of {\"source\",\"target\",\"from\",\"to\"} a line");
        }
        Path file = Path.of(arguments.getLast());
        try {
            return MemoryTool.reading(file);
        } catch (IOException unreadable) {
            throw new CannotStart("cannot read " + file + ": " + unreadable, unreadable);
        } catch (IllegalArgumentException notSegments) {
            throw new CannotStart(file + ": " + notSegments.getMessage(), notSegments);
        }
    }
}
