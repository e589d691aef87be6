package org.xenia.server.channel.wording;

import com.ibm.icu.text.MessagePattern;
import java.util.Set;
import java.util.TreeSet;

/// The arguments that an ICU message names.
public final class MessageArguments {

    private MessageArguments() {}

    /// Names and numbers of all arguments, inner ones included.
    public static Set<String> of(MessagePattern pattern) {
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
