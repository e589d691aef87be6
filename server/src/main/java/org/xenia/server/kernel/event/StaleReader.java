package org.xenia.server.kernel.event;

/// Another node moved this reader meanwhile: what was about to be done twice is rolled back.
final class StaleReader extends RuntimeException {

    StaleReader(String reader) {
        super("another node moved reader " + reader);
    }
}
