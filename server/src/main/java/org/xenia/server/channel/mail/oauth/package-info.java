/// Signing in at providers that take no passwords of mailboxes (OAuth 2.0, RFC 6749 with PKCE, RFC 7636): the way to
/// the provider and back, tokens that are renewed before they run out, and knowing when somebody has to sign in again.
@NullMarked
package org.xenia.server.channel.mail.oauth;

import org.jspecify.annotations.NullMarked;
