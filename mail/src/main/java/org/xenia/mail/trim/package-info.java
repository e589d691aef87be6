/// Tells what a person wrote now from what their mail program repeats: quoted text, the line or block that
/// introduces it, and the signature. Knows the habits of mail programs from lists of phrases (the resources of
/// this package), not from code; works line by line, in time that grows with the length of the mail only.
@NullMarked
package org.xenia.mail.trim;

import org.jspecify.annotations.NullMarked;
