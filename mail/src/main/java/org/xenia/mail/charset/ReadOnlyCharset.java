package org.xenia.mail.charset;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/// A charset that Java does not bring and in which Xenia reads mail but never writes any.
abstract class ReadOnlyCharset extends Charset {

    /// @param name by which Java knows it
    ReadOnlyCharset(String name) {
        super(name, new String[0]);
    }

    /// Never: nothing is ever chosen because another charset holds it.
    @Override
    public boolean contains(Charset other) {
        return false;
    }

    @Override
    public boolean canEncode() {
        return false;
    }

    /// @throws UnsupportedOperationException always, as [Charset] asks of charsets that do not encode
    @Override
    public CharsetEncoder newEncoder() {
        throw new UnsupportedOperationException(name() + " is only read");
    }
}
