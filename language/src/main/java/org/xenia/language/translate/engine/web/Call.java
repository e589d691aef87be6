package org.xenia.language.translate.engine.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One HTTP request of a dialect.
///
/// @param address where to
/// @param headers names and values
/// @param body what is posted; null to get
record Call(
        URI address, Map<String, String> headers, @Nullable String body) {

    static Call get(URI address) {
        return new Call(address, Map.of("Accept", "application/json"), null);
    }

    static Call postJson(URI address, JsonNode body) {
        return new Call(
                address,
                Map.of("Accept", "application/json", "Content-Type", "application/json; charset=utf-8"),
                body.toString());
    }

    static Call postForm(URI address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return new Call(
                address,
                Map.of("Accept", "application/json", "Content-Type", "application/x-www-form-urlencoded"),
                body);
    }

    Call with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Call(address, more, body);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
