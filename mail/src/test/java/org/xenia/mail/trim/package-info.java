/// Tests of the reply trimmer; the mails they read are written for them.
@NullMarked
package org.xenia.mail.trim;

import org.jspecify.annotations.NullMarked;
