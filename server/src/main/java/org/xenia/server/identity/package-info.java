/// Floor 1: who works here and who calls. Staff, roles, teams, sign-in, API tokens and the audit of
/// administrative acts. May use the kernel alone; every other module may use what stands at this root.
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.xenia.server.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
