/// The data files of the library: YAML for people to write, and the same as JSON, made when the library is built,
/// for programs to read in a twentieth of the time.
@NullMarked
package org.xenia.culture.file;

import org.jspecify.annotations.NullMarked;
