/// Translation engines: one port, an adapter for each service, and the order in which they are asked.
///
/// An engine takes text that may hold markers such as `⟦0⟧` and owes the same markers back. Nothing here
/// knows what a marker stands for, which terms are approved or what is checked afterwards.
@NullMarked
package org.xenia.language.translate.engine;

import org.jspecify.annotations.NullMarked;
