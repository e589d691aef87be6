package org.xenia.mail.tnef;

/// Reads the little-endian numbers of a package; beyond its end everything is zero, so that no package breaks the
/// reader.
final class TnefReader {

    private final byte[] bytes;
    private final int end;
    private int at;

    TnefReader(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.end = Math.min(end, bytes.length);
        at = start;
    }

    boolean ended() {
        return at >= end;
    }

    int position() {
        return at;
    }

    int left() {
        return Math.max(0, end - at);
    }

    int number8() {
        return at < end ? bytes[at++] & 0xFF : past();
    }

    int number16() {
        return number8() | number8() << 8;
    }

    int number32() {
        return number16() | number16() << 16;
    }

    /// The next bytes, fewer when the package ends before.
    byte[] take(int length) {
        int size = Math.clamp(length, 0, left());
        byte[] taken = new byte[size];
        System.arraycopy(bytes, Math.min(at, bytes.length), taken, 0, size);
        at += size;
        return taken;
    }

    void skip(int length) {
        at = (int) Math.min(end, (long) at + Math.max(0, length));
    }

    private int past() {
        at = end;
        return 0;
    }
}
