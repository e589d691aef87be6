package org.xenia.server.app;

import java.util.List;
import java.util.function.Supplier;
import org.xenia.language.tool.Tool;

/// Makes a tool from what follows its name on the command line.
@FunctionalInterface
interface ToolFactory {

    /// Makes the tool.
    ///
    /// @throws WrongUsage when the arguments are not its own
    Tool make(List<String> arguments);

    /// A tool that takes no arguments.
    record Plain(Supplier<Tool> tool) implements ToolFactory {

        @Override
        public Tool make(List<String> arguments) {
            if (!arguments.isEmpty()) {
                throw new WrongUsage("this tool takes no arguments, not '" + arguments.getFirst() + "'");
            }
            return tool.get();
        }
    }
}
