/// Floor 2. What the company knows: the culture base, made of the packs we ship and of a workspace's
/// own facts in their place or beside them, each with evidence, history and proposals of staff
/// ([CultureBase]).
///
/// A fact is about many people, never about one. Requirements: R20, R21, R40.
@ApplicationModule(allowedDependencies = {"kernel", "identity"})
@NullMarked
package org.xenia.server.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
