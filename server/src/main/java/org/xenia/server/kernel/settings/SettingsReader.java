package org.xenia.server.kernel.settings;

import java.io.IOException;
import java.io.Reader;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Gathers the settings: the command line wins over the environment, which wins over `xenia.properties`
/// in the data directory, which wins over the defaults.
public final class SettingsReader {

    private static final List<String> FLAGS =
            Arrays.stream(SettingName.values()).map(name -> "--" + name.flag()).toList();

    private final Map<SettingName, String> values = new EnumMap<>(SettingName.class);

    private SettingsReader() {}

    /// Reads the settings.
    ///
    /// @param arguments what follows the subcommand
    /// @param environment the variables of the process; only those that start with `XENIA_` matter
    /// @throws InvalidSetting naming the first setting that is unknown or wrong
    public static Settings read(List<String> arguments, Map<String, String> environment) {
        SettingsReader reader = new SettingsReader();
        reader.readEnvironment(environment);
        reader.readArguments(arguments);
        reader.readFile(Path.of(reader.value(SettingName.DATA_DIR)).resolve("xenia.properties"));
        return reader.settings();
    }

    private void readArguments(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            int equals = argument.indexOf('=');
            String flag = equals < 0 ? argument : argument.substring(0, equals);
            SettingName name = SettingName.find(flag.startsWith("--") ? flag.substring(2) : "")
                    .orElseThrow(
                            () -> new InvalidSetting(flag, "is not a setting" + SettingName.suggestion(flag, FLAGS)));
            if (equals >= 0) {
                values.put(name, argument.substring(equals + 1));
            } else if (isSwitch(name)) {
                values.put(name, "true");
            } else if (i + 1 < arguments.size()) {
                values.put(name, arguments.get(++i));
            } else {
                throw new InvalidSetting(flag, "needs a value");
            }
        }
    }

    private void readEnvironment(Map<String, String> environment) {
        List<String> known =
                Arrays.stream(SettingName.values()).map(SettingName::variable).toList();
        environment.forEach((variable, value) -> {
            if (!variable.startsWith("XENIA_")) {
                return;
            }
            int index = known.indexOf(variable);
            if (index < 0) {
                throw new InvalidSetting(variable, "is not a setting" + SettingName.suggestion(variable, known));
            }
            values.put(SettingName.values()[index], value);
        });
    }

    private void readFile(Path file) {
        if (!Files.isRegularFile(file)) {
            return;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new InvalidSetting(file.toString(), "cannot be read: " + unreadable.getMessage());
        }
        List<String> known =
                Arrays.stream(SettingName.values()).map(SettingName::flag).toList();
        for (String key : properties.stringPropertyNames()) {
            SettingName name = SettingName.find(key)
                    .orElseThrow(() -> new InvalidSetting(
                            key, "in " + file + " is not a setting" + SettingName.suggestion(key, known)));
            values.putIfAbsent(name, properties.getProperty(key));
        }
    }

    private Settings settings() {
        String publicUrl = find(SettingName.PUBLIC_URL);
        String languageToolUrl = find(SettingName.LANGUAGETOOL_URL);
        String password = find(SettingName.DATABASE_PASSWORD);
        return new Settings(
                value(SettingName.HOST),
                number(SettingName.PORT),
                Path.of(value(SettingName.DATA_DIR)).toAbsolutePath().normalize(),
                find(SettingName.DATABASE_URL),
                find(SettingName.DATABASE_USER),
                password == null ? null : new Secret(password),
                publicUrl == null ? null : address(SettingName.PUBLIC_URL, publicUrl),
                truth(SettingName.TRUST_PROXY),
                truth(SettingName.ALLOW_PRIVATE_URLS),
                languageToolUrl == null ? null : address(SettingName.LANGUAGETOOL_URL, languageToolUrl),
                files(),
                truth(SettingName.JSON),
                value(SettingName.LOG_FORMAT));
    }

    private FileSettings files() {
        String store = find(SettingName.FILE_STORE);
        String secret = find(SettingName.FILE_STORE_SECRET);
        String scanner = find(SettingName.CLAMAV);
        return new FileSettings(
                store == null ? null : bucket(store),
                find(SettingName.FILE_STORE_KEY),
                secret == null ? null : new Secret(secret),
                scanner == null ? null : hostAndPort(SettingName.CLAMAV, scanner));
    }

    private static URI bucket(String value) {
        try {
            return new URI(value);
        } catch (URISyntaxException malformed) {
            throw new InvalidSetting(
                    SettingName.FILE_STORE.flag(), "must be such as s3://bucket/prefix?region=eu-central-1");
        }
    }

    private static InetSocketAddress hostAndPort(SettingName name, String value) {
        int colon = value.lastIndexOf(':');
        try {
            // Not looked up here: the name may not resolve before the network is up.
            return InetSocketAddress.createUnresolved(
                    value.substring(0, Math.max(0, colon)), Integer.parseInt(value.substring(colon + 1)));
        } catch (IllegalArgumentException malformed) {
            throw new InvalidSetting(name.flag(), "must be a host and a port such as 127.0.0.1:3310");
        }
    }

    private String value(SettingName name) {
        return values.getOrDefault(name, name.defaultValue());
    }

    private @Nullable String find(SettingName name) {
        String value = value(name);
        return value.isBlank() ? null : value;
    }

    private int number(SettingName name) {
        try {
            return Integer.parseInt(value(name).trim());
        } catch (NumberFormatException wrong) {
            throw new InvalidSetting(name.flag(), "must be a whole number, not '" + value(name) + "'");
        }
    }

    private boolean truth(SettingName name) {
        return switch (value(name)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidSetting(name.flag(), "must be true or false");
        };
    }

    private static URI address(SettingName name, String value) {
        try {
            URI uri = URI.create(value.endsWith("/") ? value.substring(0, value.length() - 1) : value);
            if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
                return uri;
            }
        } catch (IllegalArgumentException malformed) {
            // Falls through to the refusal below, which says what is wanted.
        }
        throw new InvalidSetting(name.flag(), "must be an address such as https://help.example.com");
    }

    private static boolean isSwitch(SettingName name) {
        return name.defaultValue().equals("false");
    }
}
