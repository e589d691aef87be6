/// From bytes to characters when the declaration may be missing, misspelt or wrong.
@NullMarked
package org.xenia.mail.charset;

import org.jspecify.annotations.NullMarked;
