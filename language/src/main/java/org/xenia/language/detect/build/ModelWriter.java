package org.xenia.language.detect.build;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.xenia.language.detect.ModelFormat;

/// Writes the model file as [ModelFormat] lays it out.
final class ModelWriter {

    private ModelWriter() {}

    /// Writes beside the target first, so that a build that is killed leaves no half file behind.
    static void write(Path file, String stamp, List<String> languages, byte[] han, Postings postings)
            throws IOException {
        Path half = file.resolveSibling(file.getFileName() + ".part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(half), 1 << 20)) {
            out.write(header(stamp, languages));
            out.write(han);
            out.write(offsets(postings));
            buckets(postings, out);
        }
        Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] header(String stamp, List<String> languages) {
        byte[] text = stamp.getBytes(StandardCharsets.US_ASCII);
        byte[] bytes = new byte[ModelFormat.HEADER_BYTES + languages.size() * ModelFormat.LANGUAGE_BYTES];
        ByteBuffer header = little(bytes);
        header.putLong(ModelFormat.MAGIC).putInt(ModelFormat.VERSION).putInt(languages.size());
        header.putInt(Postings.BUCKET_BITS).putInt(text.length).put(text);
        for (int i = 0; i < languages.size(); i++) {
            header.position(ModelFormat.HEADER_BYTES + i * ModelFormat.LANGUAGE_BYTES);
            header.put(languages.get(i).getBytes(StandardCharsets.US_ASCII));
        }
        return bytes;
    }

    private static byte[] offsets(Postings postings) {
        byte[] bytes = new byte[((1 << Postings.BUCKET_BITS) + 1) * Integer.BYTES];
        ByteBuffer offsets = little(bytes);
        int at = 0;
        int index = 0;
        for (int bucket = 0; bucket < 1 << Postings.BUCKET_BITS; bucket++) {
            offsets.putInt(at);
            for (; index < postings.size() && postings.bucket(index) == bucket; index++) {
                at += postings.continues(index) ? 2 : 4;
            }
        }
        offsets.putInt(at);
        return bytes;
    }

    private static void buckets(Postings postings, OutputStream out) throws IOException {
        boolean begins = true;
        for (int index = 0; index < postings.size(); index++) {
            if (begins) {
                out.write(postings.fingerprint(index));
                out.write(postings.fingerprint(index) >>> 8);
            }
            boolean last = !postings.continues(index);
            out.write(postings.language(index) | (last ? 0x80 : 0));
            out.write(postings.probability(index));
            begins = last;
        }
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
