/// Invitations: how a person becomes a member of staff.
@NullMarked
package org.xenia.server.identity.invitation;

import org.jspecify.annotations.NullMarked;
