/// Serves what npm built: the staff console and the chat widget, from the class path, with caching that fits
/// each.
@NullMarked
package org.xenia.server.app.page;

import org.jspecify.annotations.NullMarked;
