package org.xenia.server.kernel.settings;

/// A setting that cannot be taken. The message is one line that the operator can act on.
public final class InvalidSetting extends RuntimeException {

    /// Names the setting and what is wrong with it.
    public InvalidSetting(String name, String problem) {
        super(name + " " + problem);
    }
}
