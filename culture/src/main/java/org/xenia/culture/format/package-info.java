/// Dates, times, numbers, money, measures, lists, addresses and phone numbers as a locale writes them, with
/// its calendar and digits (CLDR through ICU), and so that people elsewhere cannot misread them. Owns the
/// layouts of addresses, the list of currency signs that several countries share, and the conversion of
/// measures.
@NullMarked
package org.xenia.culture.format;

import org.jspecify.annotations.NullMarked;
