/// Floor 2. People who write to the company: what channels know them by, the languages they use, what they
/// prefer.
///
/// A preference that a person states beats everything known of their market; nothing is inferred from a name.
/// Requirements: R4, R28, R88 in part.
@ApplicationModule(allowedDependencies = {"kernel", "identity"})
@NullMarked
package org.xenia.server.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
