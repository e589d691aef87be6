/// What a mail is, without a server: a library that reads the bytes of a mail, tells a reply from what it quotes,
/// knows machine mail from people's, and makes foreign HTML harmless. It opens no connection and keeps no state.
@NullMarked
package org.xenia.mail;

import org.jspecify.annotations.NullMarked;
