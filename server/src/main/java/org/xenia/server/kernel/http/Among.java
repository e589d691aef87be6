package org.xenia.server.kernel.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The only values that a text in a body can have, or each text of a list. Said for readers of the API: the
/// OpenAPI document shows it.
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Among {

    /// As they are written.
    String[] value();
}
