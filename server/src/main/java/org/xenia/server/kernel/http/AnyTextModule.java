package org.xenia.server.kernel.http;

import java.io.Serial;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/// Writes every string as JSON, also one with half a surrogate pair, which UTF-8 cannot hold: such a string
/// is written with escapes, so that it reaches the other side unchanged instead of failing the whole
/// answer.
public final class AnyTextModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /// Registers the writer.
    public AnyTextModule() {
        super("any-text");
        addSerializer(String.class, new ValueSerializer<String>() {
            @Override
            public void serialize(String text, JsonGenerator out, SerializationContext context) {
                if (isWhole(text)) {
                    out.writeString(text);
                } else {
                    out.writeRawValue(escaped(text));
                }
            }
        });
    }

    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c == '"' || c == '\\' || c > 0x7E) {
                json.append("\\u%04X".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
