package org.xenia.server.app.sample;

import java.util.List;

/// A conversation as the file of samples tells it.
///
/// @param key unique among the samples
/// @param name of the customer
/// @param language of the customer, as a BCP 47 tag
/// @param country of the customer, as an ISO 3166 code
/// @param zone of the customer, as an IANA identifier
/// @param messages in order, each with how long ago it came
record SampleTalk(
        String key, String name, String language, String country, String zone, String priority, List<Said> messages) {

    SampleTalk {
        messages = List.copyOf(messages);
    }

    /// @param minutesAgo before the samples were brought in
    record Said(String text, int minutesAgo) {}
}
