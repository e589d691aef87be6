/// Texts of a channel: shipped in many languages, the company's own before them, in the language that
/// suits a customer best.
@NullMarked
package org.xenia.server.channel.wording;

import org.jspecify.annotations.NullMarked;
