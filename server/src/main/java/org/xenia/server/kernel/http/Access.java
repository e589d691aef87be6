package org.xenia.server.kernel.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Who may call a route. Every route has one; a test fails on a route without, and at run time such a route is
/// closed.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

    /// Who may call it.
    Who value();

    /// The scope that a token needs for it; empty closes it to tokens.
    String scope() default "";

    /// Who may call.
    enum Who {
        /// Anybody, signed in or not.
        ANYONE,
        /// A visitor of a customer's site with a visitor token.
        VISITOR,
        /// Any member of staff.
        STAFF,
        /// Leads and administrators.
        LEAD,
        /// Administrators.
        ADMINISTRATOR,
        /// Programs alone: a token with the scope.
        TOKEN
    }
}
