/// The browsers in which members of staff let themselves be told.
/// Each belongs to a session and goes with it; its address never leaves the server again.
@NullMarked
package org.xenia.server.desk.device;

import org.jspecify.annotations.NullMarked;
