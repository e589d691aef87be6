/// The engines of a workspace: settings, order, secrets, health, counts, and the trial of one.
@NullMarked
package org.xenia.server.translation.engine;

import org.jspecify.annotations.NullMarked;
