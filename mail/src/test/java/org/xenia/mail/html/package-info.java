/// Tests of the sanitiser: attacks, what must survive, what is found.
@NullMarked
package org.xenia.mail.html;

import org.jspecify.annotations.NullMarked;
