/// How fast a mailbox is taken in, and how fast mails are read.
@NullMarked
package org.xenia.bench.mail;

import org.jspecify.annotations.NullMarked;
