package org.xenia.language.detect;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// The mapped model file: which languages know an n-gram, and how likely it is in each. Pages are read when
/// first touched and shared by all threads; nothing is copied to the heap.
public final class ModelFile {

    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfByte BYTE = ValueLayout.JAVA_BYTE;

    private final MemorySegment file;
    private final List<String> languages;
    private final int bits;
    private final long han;
    private final long offsets;
    private final long buckets;

    private ModelFile(MemorySegment file) {
        this.file = file;
        this.languages = languages(file);
        this.bits = file.get(INT, 16);
        this.han = ModelFormat.HEADER_BYTES + (long) languages.size() * ModelFormat.LANGUAGE_BYTES;
        this.offsets = han + ModelFormat.HAN_COUNT;
        this.buckets = offsets + ((1L << bits) + 1) * Integer.BYTES;
    }

    /// Maps the file.
    ///
    /// @throws IOException when it is missing, cut short or of another version
    static ModelFile map(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            MemorySegment file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.ofAuto());
            if (!current(file)) {
                throw new IOException(path + " is not a model file of this version of Xenia");
            }
            ModelFile model = new ModelFile(file);
            if (model.buckets + model.offset(1 << model.bits) != file.byteSize()) {
                throw new IOException(path + " is cut short");
            }
            return model;
        }
    }

    /// What the file was made from; empty when there is no file, or one of another version.
    public static String stampOf(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            return "";
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
                Arena arena = Arena.ofConfined()) {
            MemorySegment file = channel.map(
                    FileChannel.MapMode.READ_ONLY, 0, Math.min(channel.size(), ModelFormat.HEADER_BYTES), arena);
            if (!current(file)) {
                return "";
            }
            byte[] stamp = file.asSlice(24, file.get(INT, 20)).toArray(BYTE);
            return new String(stamp, StandardCharsets.US_ASCII);
        }
    }

    /// The languages, in the order of their numbers.
    List<String> languages() {
        return languages;
    }

    /// In which writing systems a Han character is at home: bits of [HanUse], 0 for anything else.
    int hanUse(int character) {
        int index = character - ModelFormat.HAN_FIRST;
        return index < 0 || index >= ModelFormat.HAN_COUNT ? 0 : file.get(BYTE, han + index);
    }

    /// Adds `weight · P(n-gram)` to every language that knows the n-gram. True when any does.
    boolean add(long key, float weight, float[] sums) {
        int bucket = ModelFormat.bucket(key, bits);
        int fingerprint = ModelFormat.fingerprint(key);
        long at = buckets + offset(bucket);
        long end = buckets + offset(bucket + 1);
        while (at < end) {
            boolean found = Short.toUnsignedInt(file.get(SHORT, at)) == fingerprint;
            at += 2;
            int language;
            do {
                language = file.get(BYTE, at);
                if (found) {
                    sums[language & 0x7f] += weight * Probabilities.of(file.get(BYTE, at + 1));
                }
                at += 2;
            } while (language >= 0);
            if (found) {
                return true;
            }
        }
        return false;
    }

    private long offset(int bucket) {
        return Integer.toUnsignedLong(file.get(INT, offsets + (long) bucket * Integer.BYTES));
    }

    private static boolean current(MemorySegment file) {
        return file.byteSize() >= ModelFormat.HEADER_BYTES
                && file.get(LONG, 0) == ModelFormat.MAGIC
                && file.get(INT, 8) == ModelFormat.VERSION;
    }

    private static List<String> languages(MemorySegment file) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < file.get(INT, 12); i++) {
            long at = ModelFormat.HEADER_BYTES + (long) i * ModelFormat.LANGUAGE_BYTES;
            byte[] name = file.asSlice(at, ModelFormat.LANGUAGE_BYTES).toArray(BYTE);
            names.add(new String(name, StandardCharsets.US_ASCII).replace("\0", ""));
        }
        return List.copyOf(names);
    }
}
