package org.xenia.server.knowledge.culture;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xenia.culture.pack.Grade;
import org.xenia.culture.pack.NativeReview;

/// A pack in one line.
///
/// @param kind `market` or `language`
/// @param name in the reader's language
/// @param stale how many facts are due for review
/// @param own how many facts the workspace has set or added
/// @param nativeReview who of the market or language has signed it; null for not yet
record PackView(
        String kind,
        String key,
        String name,
        int facts,
        Map<Grade, Long> byGrade,
        long stale,
        long own,
        @Nullable NativeReview nativeReview) {}
