/// Messages in other languages: the tasks, the workers that do them, the results and their corrections.
@NullMarked
package org.xenia.server.translation.message;

import org.jspecify.annotations.NullMarked;
