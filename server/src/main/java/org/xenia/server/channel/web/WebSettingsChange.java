package org.xenia.server.channel.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xenia.server.channel.web.WebChannel.Settings;
import org.xenia.server.kernel.Validation;

/// What an administrator wants of a web channel's settings; absent fields stay as they are.
public record WebSettingsChange(
        @Nullable List<String> origins,
        @Nullable String defaultLanguage,
        @Nullable String colour,
        @Nullable String position,
        @Nullable Boolean identityRequired,
        @Nullable Boolean askEmail) {

    /// Changes nothing.
    public static final WebSettingsChange NONE = new WebSettingsChange(null, null, null, null, null, null);

    private static final int MAX_ORIGINS = 50;
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");

    /// The settings after the change.
    ///
    /// @param pointer where the settings stand in the request, for example `/settings`
    /// @throws org.xenia.server.kernel.Refusal naming every field at fault
    Settings applyTo(Settings before, String pointer) {
        Validation validation = new Validation();
        String language = defaultLanguage == null ? before.defaultLanguage() : language(pointer, validation);
        String newColour = colour == null ? before.colour() : colour;
        String newPosition = position == null ? before.position() : position;
        validation.check(COLOUR.matcher(newColour).matches(), pointer + "/colour", "colour");
        validation.check(newPosition.equals("start") || newPosition.equals("end"), pointer + "/position", "position");
        List<String> sites = origins == null ? before.origins() : origins(pointer + "/origins", origins, validation);
        validation.refuse();
        return new Settings(
                before.key(),
                sites,
                language,
                newColour,
                newPosition,
                identityRequired == null ? before.identityRequired() : identityRequired,
                askEmail == null ? before.askEmail() : askEmail);
    }

    private String language(String pointer, Validation validation) {
        return "auto".equals(defaultLanguage)
                ? "auto"
                : validation
                        .language(pointer + "/defaultLanguage", defaultLanguage)
                        .value();
    }

    private static List<String> origins(String pointer, List<String> typed, Validation validation) {
        if (typed.size() > MAX_ORIGINS) {
            validation.add(pointer, "too_many", Map.of("max", MAX_ORIGINS));
            return List.of();
        }
        List<String> canonical = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String origin = Origins.canonical(typed.get(i));
            if (origin == null) {
                validation.add(pointer + "/" + i, "origin");
            } else if (!canonical.contains(origin)) {
                canonical.add(origin);
            }
        }
        return canonical;
    }
}
