/// The text of a mail made readable: HTML as plain text, and lines that a mail program broke put together again.
@NullMarked
package org.xenia.mail.body;

import org.jspecify.annotations.NullMarked;
