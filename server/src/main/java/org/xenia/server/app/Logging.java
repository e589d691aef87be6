package org.xenia.server.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.xenia.server.kernel.settings.Settings;

/// Where the log goes: all of it into `logs/xenia.log` of the data directory, one JSON object a line, at
/// most 140 MB in a fortnight; only warnings to the console. With `--log-format json` the console carries
/// the same objects, for containers whose log is collected from there.
final class Logging {

    private Logging() {}

    static Map<String, Object> properties(Settings settings) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "logging.file.name",
                settings.dataDir().resolve("logs/xenia.log").toString());
        properties.put("logging.structured.format.file", "ecs");
        properties.put("logging.structured.ecs.service.name", "xenia");
        properties.put("logging.logback.rollingpolicy.max-file-size", "10MB");
        properties.put("logging.logback.rollingpolicy.max-history", "14");
        properties.put("logging.logback.rollingpolicy.total-size-cap", "140MB");
        boolean json = settings.logFormat().equals("json");
        properties.put("logging.threshold.console", json ? "info" : "warn");
        if (json) {
            properties.put("logging.structured.format.console", "ecs");
        }
        // A start that fails is told by the command line in one line; these would print it with all its causes.
        properties.put("logging.level.org.springframework.boot.SpringApplication", "off");
        properties.put("logging.level.org.springframework.boot.diagnostics", "off");
        properties.put("logging.level.org.springframework.boot.web.server.servlet.context", "error");
        // Says at every start that the API is documented, which is wanted.
        properties.put("logging.level.org.springdoc.core.events", "error");
        return properties;
    }
}
