/// With whom a conversation is: the customer, their wishes, and the packs of market and language that
/// apply. Card, coach and phrases all ask here, so that they never disagree.
@NullMarked
package org.xenia.server.assistant.context;

import org.jspecify.annotations.NullMarked;
