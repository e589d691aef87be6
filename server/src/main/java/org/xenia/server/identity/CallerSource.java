package org.xenia.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.xenia.server.kernel.Caller;

/// A way to tell who makes a request. Modules with callers of their own (visitors of a site) declare a bean;
/// the first source that knows the caller wins, else the caller is a stranger.
///
/// No workspace is bound when it is asked.
public interface CallerSource {

    /// The caller when this source knows them.
    ///
    /// @throws org.xenia.server.kernel.Refusal when the request shows credentials that do not hold
    Optional<Caller> find(HttpServletRequest request);
}
