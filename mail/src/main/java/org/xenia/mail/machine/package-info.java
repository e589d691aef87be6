/// Who is speaking: a person, or a program that answers, notifies, bounces or complains.
@NullMarked
package org.xenia.mail.machine;

import org.jspecify.annotations.NullMarked;
