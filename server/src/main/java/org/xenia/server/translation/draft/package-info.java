/// What staff write, in the customer's language: shown before it is sent, checked, changed, and learnt from.
@NullMarked
package org.xenia.server.translation.draft;

import org.jspecify.annotations.NullMarked;
