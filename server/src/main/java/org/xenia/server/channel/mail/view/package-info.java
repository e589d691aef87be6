/// What staff can see of a mail beyond the words of its message: header, what was cut, the HTML made harmless, the mail
/// as it came.
@NullMarked
package org.xenia.server.channel.mail.view;

import org.jspecify.annotations.NullMarked;
