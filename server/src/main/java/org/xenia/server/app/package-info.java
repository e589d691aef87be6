/// Floor 6: what the program consists of. Wiring, the command line, the demo company.
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.xenia.server.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
