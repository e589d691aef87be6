package org.xenia.server.channel.courtesy;

import org.xenia.language.LanguageTag;

/// The company as customers of a channel know it.
///
/// @param name of the brand that the channel speaks for
/// @param language in which it works
/// @param timeZone in which it works
public record Company(String name, LanguageTag language, String timeZone) {}
