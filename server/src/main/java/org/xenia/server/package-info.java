/// The Xenia application: a modular monolith. Each sub-package is a module; its `package-info` says what it
/// owns and on which floor it stands.
@NullMarked
package org.xenia.server;

import org.jspecify.annotations.NullMarked;
