/// Floor 4. Where customers meet the company: web chat, and in time mail, messengers and programs. A channel
/// is an
/// adapter: what comes in goes through `Intake`, what goes out was written by `Reply`, and nothing else
/// changes.
///
/// Requirements: R1, R15, R44.
@ApplicationModule(allowedDependencies = {"kernel", "identity", "customer", "conversation"})
@NullMarked
package org.xenia.server.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
