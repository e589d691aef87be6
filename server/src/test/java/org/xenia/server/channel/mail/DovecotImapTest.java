package org.xenia.server.channel.mail;

/// The contract on Dovecot, by IMAP.
class DovecotImapTest extends FetchContract {

    DovecotImapTest() {
        super(Dovecot.start(), "imap");
    }
}
