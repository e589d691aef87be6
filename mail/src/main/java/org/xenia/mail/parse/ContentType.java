package org.xenia.mail.parse;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.xenia.mail.header.Headers;
import org.xenia.mail.header.Parameters;

/// The media type of a part when the header is missing, cut short or nonsense.
final class ContentType {

    private static final Pattern WHOLE = Pattern.compile("[\\w.+-]+/[\\w.+-]+");
    private static final Pattern HTML = Pattern.compile("(?is)^\\s*(?:<!doctype html|<html|<head|<body|<table|<div).*");

    private ContentType() {}

    /// The type of a part.
    ///
    /// @param digest whether the part stands in a digest, where mails are the default
    static Parameters of(Headers headers, Parameters disposition, boolean digest) {
        Parameters declared =
                headers.find("Content-Type").map(Parameters::parse).orElse(Parameters.NONE);
        String value = declared.value().replaceAll("[\\s\"']", "").toLowerCase(Locale.ROOT);
        if (!WHOLE.matcher(value).matches()) {
            value = switch (value) {
                case "multipart", "multipart/" -> "multipart/mixed";
                case "html", "text/htm" -> "text/html";
                case "message" -> "message/rfc822";
                default -> declared.find("boundary") != null ? "multipart/mixed" : missing(value, disposition, digest);
            };
        }
        return new Parameters(value, declared.parameters());
    }

    private static String missing(String value, Parameters disposition, boolean digest) {
        if (digest && value.isEmpty()) {
            return "message/rfc822";
        }
        boolean file = disposition.value().startsWith("attachment") || disposition.find("filename") != null;
        return file ? "application/octet-stream" : "text/plain";
    }

    /// What a multipart without any part is: a text, if a person would see one.
    static Parameters withoutParts(Slice body) {
        String start = body.latin(body.start(), Math.min(body.end(), body.start() + 200));
        return new Parameters(HTML.matcher(start).matches() ? "text/html" : "text/plain", Map.of());
    }
}
