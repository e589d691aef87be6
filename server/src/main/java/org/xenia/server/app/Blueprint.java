package org.xenia.server.app;

import org.springframework.boot.SpringApplication;
import org.xenia.server.XeniaApplication;

/// Which parts the application is put together from, found out while it is built instead of at each start.
///
/// The build runs this under Spring's ahead-of-time processor, which stops before anything is started and writes
/// Java that registers the same beans without looking through the class path. A start uses it when it is run with
/// `-Dspring.aot.enabled=true`; without that, as in tests, it looks for itself.
public final class Blueprint {

    private Blueprint() {}

    /// Prepares an application without settings: those come with each start.
    ///
    /// @param arguments none
    public static void main(String[] arguments) {
        application().run(arguments);
    }

    /// The application as every start and the build take it.
    static SpringApplication application() {
        SpringApplication application = new SpringApplication(XeniaApplication.class);
        // What the build wrote is found by this name.
        application.setMainApplicationClass(Blueprint.class);
        return application;
    }
}
