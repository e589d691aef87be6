package org.xenia.mail.machine;

import org.jspecify.annotations.Nullable;

/// What a mail server reports about a mail of ours that did not arrive.
///
/// @param recipient the address that could not be reached; `null` when the report does not name it
/// @param status the enhanced status of RFC 3463 such as `5.1.1`; taken from the reply code or the sentence when the
///     report states none
/// @param permanent whether trying again is useless: the mailbox or its host does not exist or refuses for good
public record Bounce(@Nullable String recipient, String status, boolean permanent) {}
