package org.xenia.server.channel.mail.receive;

/// How far a mailbox has been read.
///
/// @param uidValidity of the folder's numbering (RFC 3501); when the server changes it, reading begins anew, and mail
///     that was taken before is known by its Message-ID
/// @param uid up to and with this one everything is done
/// @param skipBefore mail that arrived before this moment, in milliseconds of the epoch, is passed over; 0 for none
record FetchPlace(long uidValidity, long uid, long skipBefore) {}
