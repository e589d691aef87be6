package org.xenia.language.redact;

import java.util.List;

/// Finds addresses of machines: IP version 4 and 6, and hardware addresses.
final class MachineDetector implements Detector {

    private static final List<String> VERSION = List.of(
            "version", "versión", "versão", "versione", "build", "release", "v", "firmware", "版本", "バージョン", "버전");

    private final Words version;

    MachineDetector(Vocabulary vocabulary) {
        this.version = vocabulary.words(VERSION);
    }

    @Override
    public void find(Reading reading, List<Candidate> found) {
        Plain plain = reading.plain();
        int length = plain.text().length();
        for (int start = 0; start + 2 <= length; start++) {
            char c = plain.at(start);
            boolean opens = hex(c) || (c == ':' && plain.at(start + 1) == ':');
            if (!opens || plain.word(start - 1) || plain.at(start - 1) == ':' || plain.at(start - 1) == '.') {
                continue;
            }
            int end = Plain.digit(c) ? four(plain, start) : -1;
            if (end > 0 && reading.context().distance(version, start, start) < 0) {
                found.add(new Candidate(EntityType.IP, start, end, 90));
                continue;
            }
            end = hardware(plain, start);
            if (end > 0) {
                found.add(new Candidate(EntityType.MAC, start, end, 92));
                continue;
            }
            end = InternetAddress.six(plain.text(), start);
            if (end > 0) {
                found.add(new Candidate(EntityType.IP, start, end, 91));
            }
        }
    }

    private static boolean hex(char c) {
        return Character.digit(c, 16) >= 0;
    }

    private static int four(Plain plain, int start) {
        int index = start;
        for (int part = 0; part < 4; part++) {
            int from = index;
            while (index < from + 3 && Plain.digit(plain.at(index))) {
                index++;
            }
            if (index == from || Checksums.number(plain.text(), from, index) > 255) {
                return -1;
            }
            if (part < 3 && plain.at(index++) != '.') {
                return -1;
            }
        }
        boolean goesOn = plain.word(index) || (plain.at(index) == '.' && Plain.digit(plain.at(index + 1)));
        return goesOn ? -1 : index;
    }

    /// `00:1A:2B:3C:4D:5E`, `00-1a-…`, `001A.2B3C.4D5E`.
    private static int hardware(Plain plain, int start) {
        char separator = plain.at(start + 2);
        int size = separator == ':' || separator == '-' ? 2 : plain.at(start + 4) == '.' ? 4 : 0;
        if (size == 0) {
            return -1;
        }
        char divides = plain.at(start + size);
        int index = start;
        for (int part = 0; part < 12 / size; part++) {
            for (int place = 0; place < size; place++) {
                if (!hex(plain.at(index++))) {
                    return -1;
                }
            }
            if (part < 12 / size - 1 && plain.at(index++) != divides) {
                return -1;
            }
        }
        boolean goesOn =
                plain.word(index) || (plain.at(index) == divides && divides != '.' && hex(plain.at(index + 1)));
        return goesOn ? -1 : index;
    }
}
