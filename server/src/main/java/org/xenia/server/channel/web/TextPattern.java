package org.xenia.server.channel.web;

import com.ibm.icu.text.MessagePattern;
import java.util.Set;
import java.util.TreeSet;

/// What can be wrong with an ICU message that a company writes for the widget, whose formatter knows plain
/// arguments and plurals.
final class TextPattern {

    private TextPattern() {}

    /// Whether the widget can show the text, and it names the same arguments as the one it replaces.
    static boolean fits(String text, String source) {
        try {
            MessagePattern pattern = new MessagePattern(text);
            return simple(pattern) && arguments(pattern).equals(arguments(new MessagePattern(source)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            return false;
        }
    }

    private static boolean simple(MessagePattern pattern) {
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() != MessagePattern.ArgType.NONE
                    && part.getArgType() != MessagePattern.ArgType.PLURAL) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> arguments(MessagePattern pattern) {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME
                    || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }
}
