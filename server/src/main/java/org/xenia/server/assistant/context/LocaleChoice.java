package org.xenia.server.assistant.context;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.locale.LocaleCandidate;
import org.xenia.language.LanguageTag;

/// The locale in use for a person, and the others that come into question.
///
/// @param chosen null when nothing is known
/// @param by `stated`, `observed`, `corrected`, `market` or `none`
/// @param candidates best first; never one guess where a country has several languages
public record LocaleChoice(@Nullable LanguageTag chosen, String by, List<LocaleCandidate> candidates) {}
