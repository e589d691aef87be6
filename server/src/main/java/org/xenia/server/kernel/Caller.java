package org.xenia.server.kernel;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.xenia.language.LanguageTag;

/// Who makes the current request, established once at the edge and bound for its duration.
///
/// @param kind what sort of caller
/// @param id the staff member, token or visitor; absent for strangers
/// @param role what a member of staff may do; strangers and visitors have none
/// @param scopes what a token may do; empty for people
/// @param workspace whose data the request works on; absent for strangers
/// @param language the language in which answers are written, also the one a member of staff reads
public record Caller(
        Kind kind,
        @Nullable UUID id,
        @Nullable Role role,
        Set<String> scopes,
        @Nullable WorkspaceId workspace,
        LanguageTag language) {

    private static final ScopedValue<Caller> CURRENT = ScopedValue.newInstance();

    /// What sort of caller.
    public enum Kind {
        STRANGER,
        VISITOR,
        STAFF,
        TOKEN
    }

    /// What a member of staff may do; each role may do all that the ones before it may.
    public enum Role {
        AGENT,
        LEAD,
        ADMINISTRATOR;

        /// True when this role may do what `needed` may.
        public boolean covers(Role needed) {
            return compareTo(needed) >= 0;
        }
    }

    /// Somebody of whom nothing is known but the language of their browser.
    public static Caller stranger(LanguageTag language) {
        return new Caller(Kind.STRANGER, null, null, Set.of(), null, language);
    }

    /// The caller of the current request; a stranger outside any request.
    public static Caller current() {
        return CURRENT.isBound() ? CURRENT.get() : stranger(LanguageTag.of("en"));
    }

    /// Binds this caller, and its workspace if it has one, while `work` runs.
    public <R extends @Nullable Object, X extends Throwable> R call(ScopedValue.CallableOp<? extends R, X> work)
            throws X {
        ScopedValue.Carrier carrier = ScopedValue.where(CURRENT, this);
        return workspace == null
                ? carrier.call(work)
                : Workspace.carry(carrier, workspace).call(work);
    }

    /// The caller as the doer of what the request changes.
    public Actor actor() {
        return switch (kind) {
            case STAFF -> new Actor(Actor.Kind.STAFF, id);
            case TOKEN -> new Actor(Actor.Kind.TOKEN, id);
            case VISITOR -> new Actor(Actor.Kind.CUSTOMER, id);
            case STRANGER -> Actor.SYSTEM;
        };
    }

    /// The identifier of a caller who must have one.
    ///
    /// @throws IllegalStateException for strangers: the route's access rule should have refused them
    public UUID requireId() {
        if (id == null) {
            throw new IllegalStateException("a stranger has no identifier");
        }
        return id;
    }
}
