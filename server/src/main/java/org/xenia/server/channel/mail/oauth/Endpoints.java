package org.xenia.server.channel.mail.oauth;

import java.util.Map;

/// Where a provider lets people agree and gives tokens, and what has to be asked for to read and send mail.
///
/// @param more of the question to people, such as that a token for later is wanted
record Endpoints(String authorization, String token, String scopes, Map<String, String> more) {

    private static final String MICROSOFT = "https://login.microsoftonline.com/";

    // https://learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth
    private static final String MICROSOFT_SCOPES = "https://outlook.office.com/IMAP.AccessAsUser.All"
            + " https://outlook.office.com/POP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access";

    /// Of what is set.
    static Endpoints of(OAuthSettings settings) {
        return switch (settings.provider()) {
            case "microsoft" -> {
                String tenant = settings.tenant() == null ? "common" : settings.tenant();
                String base = MICROSOFT + tenant + "/oauth2/v2.0/";
                yield new Endpoints(base + "authorize", base + "token", MICROSOFT_SCOPES, Map.of());
            }
            // Google gives a token for later only when it is asked for in these words, and again only with consent.
            case "google" ->
                new Endpoints(
                        "https://accounts.google.com/o/oauth2/v2/auth",
                        "https://oauth2.googleapis.com/token",
                        "https://mail.google.com/",
                        Map.of("access_type", "offline", "prompt", "consent"));
            default ->
                new Endpoints(
                        String.valueOf(settings.authorizationUrl()),
                        String.valueOf(settings.tokenUrl()),
                        String.valueOf(settings.scopes()),
                        Map.of());
        };
    }
}
