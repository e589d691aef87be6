/// Mails from bytes to records: structure, the shown text, attachments. Never throws for any bytes, and
/// reads in bounded time and memory.
@NullMarked
package org.xenia.mail.parse;

import org.jspecify.annotations.NullMarked;
