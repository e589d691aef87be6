/// Floor 0, the ground every module stands on: identifiers, the current workspace and caller, refusals, the
/// database with row-level security, the event log and its readers, jobs, files, texts and the conventions
/// of HTTP.
///
/// It knows nothing of customer service. Requirements: none of its own; all of R1 to R200 stand on it.
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.xenia.server.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
