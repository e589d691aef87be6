package org.xenia.server.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.xenia.server.XeniaApplication;
import org.xenia.server.kernel.settings.Settings;

/// A running Xenia: the application context, started from settings.
public final class Server implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final int port;

    private Server(ServletWebServerApplicationContext context) {
        this.context = context;
        this.port = context.getWebServer() == null ? -1 : context.getWebServer().getPort();
    }

    /// Starts everything and answers once requests are served.
    public static Server start(Settings settings) {
        SpringApplication application = new SpringApplication(XeniaApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(true);
        application.setDefaultProperties(properties(settings));
        application.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(Settings.class, () -> settings));
        return new Server((ServletWebServerApplicationContext) application.run());
    }

    /// The port on which it serves.
    public int port() {
        return port;
    }

    /// A bean of the application: for the demo and for tests.
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// Stops serving, then the database.
    @Override
    public void close() {
        context.close();
    }

    private static Map<String, Object> properties(Settings settings) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.port", settings.port());
        properties.put("server.address", settings.host());
        if (settings.trustProxy()) {
            properties.put("server.forward-headers-strategy", "native");
        }
        if (settings.logFormat().equals("json")) {
            properties.put("logging.structured.format.console", "ecs");
        }
        return properties;
    }
}
