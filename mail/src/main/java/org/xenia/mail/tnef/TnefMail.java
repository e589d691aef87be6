package org.xenia.mail.tnef;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.mail.charset.TextDecoder;

/// A package, opened.
///
/// @param text its plain text; empty when it has none
/// @param html its HTML; `null` when it has none
/// @param files its files, in order
public record TnefMail(String text, @Nullable String html, List<TnefFile> files) {

    private static final int SIGNATURE = 0x223E9F78;
    private static final int MOST_ATTRIBUTES = 20_000;

    private static final int BODY = 0x800C;
    private static final int MESSAGE_PROPERTIES = 0x9003;
    private static final int CODE_PAGE = 0x9007;
    private static final int NEW_FILE = 0x9002;
    private static final int FILE_TITLE = 0x8010;
    private static final int FILE_DATA = 0x800F;
    private static final int FILE_PROPERTIES = 0x9005;

    private static final int PLAIN_BODY = 0x1000;
    private static final int HTML_BODY = 0x1013;
    private static final int COMPRESSED_BODY = 0x1009;

    /// Keeps a copy.
    public TnefMail {
        files = List.copyOf(files);
    }

    /// Reads a package; what is no package holds nothing.
    public static TnefMail read(byte[] bytes) {
        TnefReader in = new TnefReader(bytes, 0, bytes.length);
        Unpacking unpacking = new Unpacking();
        if (in.number32() == SIGNATURE) {
            in.skip(2);
            for (int i = 0; i < MOST_ATTRIBUTES && in.left() > 9; i++) {
                in.skip(1);
                int id = in.number16();
                in.skip(2);
                byte[] value = in.take(in.number32());
                in.skip(2);
                unpacking.attribute(id, value);
            }
        }
        return unpacking.mail();
    }

    private static final class Unpacking {

        private final List<TnefFile> files = new ArrayList<>();
        private @Nullable String charset;
        private String text = "";
        private @Nullable String html;
        private TnefFile file = new TnefFile("", "", null, new byte[0]);
        private boolean open;

        void attribute(int id, byte[] value) {
            switch (id) {
                case CODE_PAGE -> charset = "cp" + new TnefReader(value, 0, value.length).number32();
                case BODY -> text = TextDecoder.read(value, charset).replace("\0", "");
                case MESSAGE_PROPERTIES -> message(MapiProperties.read(value));
                case NEW_FILE -> {
                    finish();
                    open = true;
                }
                case FILE_TITLE -> {
                    String name = TextDecoder.read(value, charset).replace("\0", "");
                    file = new TnefFile(name, file.type(), file.contentId(), file.content());
                }
                case FILE_DATA -> file = new TnefFile(file.name(), file.type(), file.contentId(), value);
                case FILE_PROPERTIES -> file(MapiProperties.read(value));
                default -> {}
            }
        }

        private void message(MapiProperties properties) {
            String plain = properties.text(PLAIN_BODY, charset);
            text = plain.isBlank() ? text : plain;
            byte[] page = properties.bytes(HTML_BODY);
            if (page != null && page.length > 0) {
                html = TextDecoder.read(page, charset).replace("\0", "");
            }
            byte[] rich = properties.bytes(COMPRESSED_BODY);
            if (rich != null && text.isBlank() && html == null) {
                text = RichText.plain(CompressedRtf.expand(rich));
            }
        }

        private void file(MapiProperties properties) {
            String name = properties.text(0x3707, charset);
            name = name.isBlank() ? properties.text(0x3704, charset) : name;
            String contentId = properties.text(0x3712, charset);
            byte[] data = properties.object(0x3701);
            file = new TnefFile(
                    name.isBlank() ? file.name() : name,
                    properties.text(0x370E, charset).strip(),
                    contentId.isBlank() ? null : contentId.strip(),
                    data == null || data.length == 0 ? file.content() : data);
        }

        private void finish() {
            if (open) {
                files.add(file);
            }
            file = new TnefFile("", "", null, new byte[0]);
        }

        TnefMail mail() {
            finish();
            return new TnefMail(text.replace("\r\n", "\n").replace('\r', '\n'), html, files);
        }
    }
}
