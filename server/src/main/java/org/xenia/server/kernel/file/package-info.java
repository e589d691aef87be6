/// Files that people send: bytes in a store, facts about them in the database.
@NullMarked
package org.xenia.server.kernel.file;

import org.jspecify.annotations.NullMarked;
