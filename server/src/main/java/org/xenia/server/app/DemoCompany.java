package org.xenia.server.app;

import java.util.List;

/// The company that `xenia demo` shows: made once in an empty database, then visited by a crowd of customers.
public interface DemoCompany {

    /// Makes whatever of the company is missing; a second start finds it complete and changes nothing.
    Result prepare();

    /// Has customers write until the process ends. Returns at once.
    void startCrowd();

    /// What a visitor needs to look around.
    ///
    /// @param signIns one for each member of staff worth trying
    /// @param token an API token that may do what the contract for programs names
    /// @param channel the identifier of the API channel
    /// @param widget path and query of a page that shows the widget, such as `/widget/demo?channel=…`
    record Result(List<SignIn> signIns, String token, String channel, String widget) {

        /// Keeps its own list.
        public Result {
            signIns = List.copyOf(signIns);
        }

        /// One way to sign in.
        ///
        /// @param role `administrator`, `lead` or `agent`
        /// @param language the language the person reads and writes, as a BCP 47 tag
        public record SignIn(String email, String password, String role, String language) {}
    }
}
