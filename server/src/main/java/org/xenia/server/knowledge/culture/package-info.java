/// The culture base over HTTP and in tables: packs, facts and the search in them, own facts with their
/// history, proposals of staff, and the switches of each part of culture intelligence.
@NullMarked
package org.xenia.server.knowledge.culture;

import org.jspecify.annotations.NullMarked;
