package org.xenia.server.channel.mail;

/// The contract on GreenMail, by IMAP.
class QuickImapTest extends FetchContract {

    QuickImapTest() {
        super(MailHost.Green.start(), "imap");
    }
}
