package org.xenia.server.kernel.http;

import java.io.Serial;
import org.xenia.language.LanguageTag;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/// Writes a language tag as the text it is.
public final class LanguageTagModule extends SimpleModule {

    @Serial
    private static final long serialVersionUID = 1L;

    /// Registers the writer.
    public LanguageTagModule() {
        super("language-tags");
        addSerializer(LanguageTag.class, new ValueSerializer<LanguageTag>() {
            @Override
            public void serialize(LanguageTag tag, JsonGenerator out, SerializationContext context) {
                out.writeString(tag.value());
            }
        });
    }
}
