package org.xenia.server.channel.mail;

/// The contract on Dovecot, by POP3.
class DovecotPopTest extends FetchContract {

    DovecotPopTest() {
        super(Dovecot.start(), "pop3");
    }
}
