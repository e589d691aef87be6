package org.xenia.server.identity.oidc;

/// The provider said something that must not be believed. The message is for the log: it names the fault and
/// no person.
final class ProviderAnswerInvalid extends Exception {

    ProviderAnswerInvalid(String fault) {
        super(fault);
    }
}
