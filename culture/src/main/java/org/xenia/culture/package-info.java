/// What is known of markets and languages beyond their words, and what follows from it: packs of facts with evidence,
/// calendars and working time, names and formats, the coach. A library without a framework, leaning on
/// `org.xenia.language`. Nothing here asks where a person comes from by their name, face or purchase.
@NullMarked
package org.xenia.culture;

import org.jspecify.annotations.NullMarked;
