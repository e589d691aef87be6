/// Measurements of the product as it is delivered: each scenario prints one JSON object a line and judges nothing.
@NullMarked
package org.xenia.bench;

import org.jspecify.annotations.NullMarked;
