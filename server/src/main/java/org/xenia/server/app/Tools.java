package org.xenia.server.app;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xenia.language.protect.ProtectTool;
import org.xenia.language.tool.Lines;
import org.xenia.language.tool.Tool;
import org.xenia.server.kernel.settings.SettingName;

/// The abilities of the libraries as filters, by name. Nothing here touches the server: a tool starts in the
/// time
/// the libraries need.
final class Tools {

    private static final Map<String, ToolFactory> TOOLS =
            new TreeMap<>(Map.of("protect", new ToolFactory.Plain(ProtectTool::new)));

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
            throw new WrongUsage("unknown tool '" + name + "'" + SettingName.suggestion(name, names()) + " There are: "
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
}
