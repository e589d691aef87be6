/// Floor 4. Where customers meet the company: web chat, e-mail and programs, and in time messengers. A channel is an
/// adapter: what comes in goes through `Intake`, what goes out was written by `Reply`, and nothing else changes.
///
/// Requirements: R1, R15, R44, R48, R49.
@ApplicationModule(allowedDependencies = {"kernel", "identity", "identity :: sign-in", "customer", "conversation"})
@NullMarked
package org.xenia.server.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
