/// Makes the mapped model file out of Lingua's n-gram models while the project is built; nothing here runs
/// in the product.
@NullMarked
package org.xenia.language.detect.build;

import org.jspecify.annotations.NullMarked;
