/// Floor 4. The desk of those who work here: for now, how they are told of what needs them while they do
/// not look. Their browsers ([org.xenia.server.desk.device]), the way to them
/// ([org.xenia.server.desk.push]) and what is said when ([org.xenia.server.desk.notice]). It follows the event
/// log and changes nothing of other modules. Decision 22.
@ApplicationModule(allowedDependencies = {"kernel", "identity", "customer", "conversation"})
@NullMarked
package org.xenia.server.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
