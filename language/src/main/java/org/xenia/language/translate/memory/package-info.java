/// The translation memory: what was translated before, found again although numbers, names or punctuation
/// differ.
///
/// [SegmentKey] and [Similarity] are public so that a store in a database keeps the same keys and scores alike.
@NullMarked
package org.xenia.language.translate.memory;

import org.jspecify.annotations.NullMarked;
