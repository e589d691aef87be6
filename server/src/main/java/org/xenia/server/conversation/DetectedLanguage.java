package org.xenia.server.conversation;

import java.util.UUID;
import org.xenia.language.LanguageTag;

/// What was found out about the language of a message.
///
/// @param confidence from 0 to 1
/// @param mixed whether other languages stand in it too
public record DetectedLanguage(UUID message, LanguageTag language, double confidence, boolean mixed) {}
