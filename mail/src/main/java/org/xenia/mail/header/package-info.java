/// What the header of a mail says: addresses, dates, encoded words, parameters, message ids, in all the shapes in which
/// mail programs write them.
@NullMarked
package org.xenia.mail.header;

import org.jspecify.annotations.NullMarked;
