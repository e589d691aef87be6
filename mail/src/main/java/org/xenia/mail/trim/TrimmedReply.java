package org.xenia.mail.trim;

/// A mail's text taken apart. Every line of the mail stands in exactly one of the three.
///
/// @param reply what the person wrote now, in order; where they answered between quotes, the answers follow each
///     other with an empty line between. The whole text when the mail is nothing but a forwarded mail
/// @param quoted what is repeated from earlier mails, with the lines that introduce it; empty when nothing is
/// @param signature closing, name, address, notices and what the program added ("Sent from …"); may be empty
public record TrimmedReply(String reply, String quoted, String signature) {}
