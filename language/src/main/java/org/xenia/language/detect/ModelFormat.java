package org.xenia.language.detect;

/// The layout of the model file, shared by the program that writes it and the code that maps it.
///
/// All numbers are little-endian. The file holds, one after the other:
/// 1. a header of [#HEADER_BYTES]: magic (8), version (4), languages (4), bucket bits (4), length of the
/// stamp (4), stamp;
/// 2. the languages, [#LANGUAGE_BYTES] each, ASCII, padded with zeros;
/// 3. one byte for each Han character from U+4E00 to U+9FFF: which writing systems use it ([HanText]);
/// 4. the offset of every bucket into part 5, and one more for the end (4 bytes each);
/// 5. the buckets: for each n-gram a fingerprint (2 bytes) and its postings (2 bytes each): the language,
/// with the top bit
///    set in the last one, and the probability.
///
/// A probability is the conditional one, P(last letter | letters before), as `-ln p` in steps of 1/16.
public final class ModelFormat {

    /// First bytes of the file.
    public static final long MAGIC = 0x3144_4149_4e45_58L;

    /// Raised whenever the layout or the way of counting changes, so that an old file is made anew.
    public static final int VERSION = 2;

    /// Bytes of the header, the stamp included.
    public static final int HEADER_BYTES = 64;

    /// Bytes of a language's name.
    public static final int LANGUAGE_BYTES = 8;

    /// First character of the Han table.
    public static final int HAN_FIRST = 0x4e00;

    /// Characters in the Han table.
    public static final int HAN_COUNT = 0x9fff - HAN_FIRST + 1;

    /// Longest n-gram.
    public static final int LONGEST = 5;

    /// Steps of `-ln p` in one unit.
    public static final int STEPS = 16;

    /// Name of the file in its directory.
    public static final String FILE = "detect.bin";

    private static final long PRIME = 0x9e37_79b9_7f4a_7c15L;

    private ModelFormat() {}

    /// The key of an n-gram with no letters yet.
    public static long emptyKey() {
        return PRIME;
    }

    /// The key of an n-gram that has one letter more.
    public static long extend(long key, char letter) {
        long mixed = (key ^ letter) * PRIME;
        return mixed ^ (mixed >>> 29);
    }

    /// The key of a whole n-gram.
    public static long key(CharSequence gram) {
        long key = emptyKey();
        for (int i = 0; i < gram.length(); i++) {
            key = extend(key, gram.charAt(i));
        }
        return key;
    }

    /// The bucket of a key, given the bits of a bucket's number.
    public static int bucket(long key, int bits) {
        return (int) (finish(key) >>> (64 - bits));
    }

    /// The fingerprint of a key inside its bucket.
    public static int fingerprint(long key) {
        return (int) (finish(key) & 0xffff);
    }

    private static long finish(long key) {
        long mixed = (key ^ (key >>> 32)) * 0xd6e8_feb8_6659_fd93L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xd6e8_feb8_6659_fd93L;
        return mixed ^ (mixed >>> 32);
    }
}
