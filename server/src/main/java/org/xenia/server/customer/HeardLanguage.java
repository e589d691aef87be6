package org.xenia.server.customer;

import java.util.UUID;
import org.xenia.language.LanguageTag;

/// A language in which a customer wrote a message.
public record HeardLanguage(UUID customer, LanguageTag language) {}
