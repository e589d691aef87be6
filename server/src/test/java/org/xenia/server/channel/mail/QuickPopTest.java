package org.xenia.server.channel.mail;

/// The contract on GreenMail, by POP3.
class QuickPopTest extends FetchContract {

    QuickPopTest() {
        super(MailHost.Green.start(), "pop3");
    }
}
