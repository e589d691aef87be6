package org.xenia.server.kernel;

import org.jspecify.annotations.Nullable;

/// The workspace that the current thread works for. The database reads it when a transaction begins, so
/// that no other code has to mention it.
public final class Workspace {

    private static final ScopedValue<WorkspaceId> CURRENT = ScopedValue.newInstance();

    private Workspace() {}

    /// Binds the workspace while `work` runs.
    public static <R extends @Nullable Object, X extends Throwable> R call(
            WorkspaceId workspace, ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(CURRENT, workspace).call(work);
    }

    /// Binds the workspace while `work` runs.
    public static void run(WorkspaceId workspace, Runnable work) {
        ScopedValue.where(CURRENT, workspace).run(work);
    }

    /// The bound workspace, or null outside of any.
    public static @Nullable WorkspaceId find() {
        return CURRENT.isBound() ? CURRENT.get() : null;
    }

    /// The bound workspace.
    ///
    /// @throws IllegalStateException outside of any: a bug, since it would read nobody's data
    public static WorkspaceId current() {
        WorkspaceId workspace = find();
        if (workspace == null) {
            throw new IllegalStateException("no workspace is bound to this thread");
        }
        return workspace;
    }

    static ScopedValue.Carrier carry(ScopedValue.Carrier carrier, WorkspaceId workspace) {
        return carrier.where(CURRENT, workspace);
    }
}
