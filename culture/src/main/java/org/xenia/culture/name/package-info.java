/// Names of people: how a locale writes, sorts, shortens and addresses them, in which order the parts of a full name
/// stand, and what to put after "Dear". Owns the patterns of CLDR, the honorifics and the vocatives. It never infers
/// origin, religion or gender from a name, and never invents a part that was not given.
@NullMarked
package org.xenia.culture.name;

import org.jspecify.annotations.NullMarked;
