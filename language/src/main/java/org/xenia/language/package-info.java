/// What Xenia knows about languages, without any framework, server or database: detection, scripts, segments,
/// protected tokens, redaction, translation engines with term base, memory and checks around them.
///
/// Leans on nothing of the server. Every sub-package is one subject.
@NullMarked
package org.xenia.language;

import org.jspecify.annotations.NullMarked;
