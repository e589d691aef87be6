package org.xenia.server.channel.web;

import java.util.List;
import java.util.UUID;
import org.xenia.server.kernel.WorkspaceId;
import org.xenia.server.kernel.http.Among;

/// A web channel as the widget meets it.
///
/// @param id of the channel
/// @param workspace whose it is
/// @param company how the company calls itself to customers
/// @param active whether it takes messages
public record WebChannel(UUID id, WorkspaceId workspace, String company, boolean active, Settings settings) {

    /// How a web channel presents itself and who may show it.
    ///
    /// @param key unguessable, stands in the pages that show the widget; made by us
    /// @param origins sites that may show it: exact, with a wildcard sub-domain, or `*`
    /// @param defaultLanguage of the widget's words: a tag, or `auto` for the visitor's
    /// @param colour `#rrggbb`
    /// @param position `start` or `end` of the line, which right-to-left turns round
    /// @param identityRequired whether only people with a signed identity may write
    /// @param askEmail whether an address is asked for when nobody is there
    public record Settings(
            String key,
            List<String> origins,
            String defaultLanguage,
            String colour,
            @Among({"start", "end"}) String position,
            boolean identityRequired,
            boolean askEmail) {

        /// Keeps its own list.
        public Settings {
            origins = List.copyOf(origins);
        }
    }
}
