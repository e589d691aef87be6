package org.xenia.server.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.xenia.server.kernel.database.DatabaseStart;
import org.xenia.server.kernel.settings.Settings;

/// A running Xenia: the application context, started from settings, alone on its data directory.
public final class Server implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);

    private final ConfigurableApplicationContext context;
    private final DataDirectory directory;
    private final StopOnRequest stop;
    private final int port;

    private Server(ServletWebServerApplicationContext context, DataDirectory directory, StopOnRequest stop) {
        this.context = context;
        this.directory = directory;
        this.stop = stop;
        this.port = context.getWebServer() == null ? -1 : context.getWebServer().getPort();
    }

    /// Starts everything and answers once requests are served. The end of the process stops it cleanly.
    ///
    /// @throws CannotStart when the data directory or the port belongs to somebody else
    public static Server start(Settings settings) {
        return start(settings, () -> {});
    }

    /// As [#start(Settings)].
    ///
    /// @param stopped what the end of the process does once everything is stopped
    static Server start(Settings settings, Runnable stopped) {
        DataDirectory directory = DataDirectory.hold(settings.dataDir());
        StopOnRequest stop = StopOnRequest.register(stopped);
        SpringApplication application = application(settings);
        application.addInitializers(context -> {
            // As early as the log is set up, and while the context is put together.
            DatabaseStart start = stop.begin(context, () -> DatabaseStart.begin(settings));
            ((GenericApplicationContext) context).registerBean(Settings.class, () -> settings);
            ((GenericApplicationContext) context).registerBean(DatabaseStart.class, () -> start);
        });
        try {
            return new Server((ServletWebServerApplicationContext) application.run(), directory, stop);
        } catch (RuntimeException failure) {
            stop.forget();
            stop.closeDatabase();
            directory.close();
            LOG.info("the start failed", failure);
            throw told(failure);
        }
    }

    /// The port on which it serves.
    public int port() {
        return port;
    }

    /// A bean of the application: for the demo and for tests.
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// A bean that the application may do without.
    <T> @Nullable T find(Class<T> type) {
        return context.getBeanProvider(type).getIfAvailable();
    }

    /// Stops serving, then the database, then lets go of the data directory.
    @Override
    public void close() {
        context.close();
        directory.close();
        stop.forget();
    }

    private static SpringApplication application(Settings settings) {
        SpringApplication application = Blueprint.application();
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(properties(settings));
        return application;
    }

    private static RuntimeException told(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException inUse) {
                return ListenPort.taken(inUse.getPort());
            }
        }
        return failure;
    }

    private static Map<String, Object> properties(Settings settings) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.port", settings.port());
        properties.put("server.address", settings.host());
        if (settings.trustProxy()) {
            properties.put("server.forward-headers-strategy", "native");
        }
        properties.putAll(Logging.properties(settings));
        return properties;
    }
}
