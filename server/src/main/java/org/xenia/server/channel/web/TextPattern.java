package org.xenia.server.channel.web;

import com.ibm.icu.text.MessagePattern;
import org.xenia.server.channel.wording.MessageArguments;

/// What can be wrong with an ICU message that a company writes for the widget, whose formatter knows plain
/// arguments and plurals.
final class TextPattern {

    private TextPattern() {}

    /// Whether the widget can show the text, and it names the same arguments as the one it replaces.
    static boolean fits(String text, String source) {
        try {
            MessagePattern pattern = new MessagePattern(text);
            return simple(pattern)
                    && MessageArguments.of(pattern).equals(MessageArguments.of(new MessagePattern(source)));
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
}
