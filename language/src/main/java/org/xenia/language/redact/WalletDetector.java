package org.xenia.language.redact;

import java.util.List;
import java.util.Locale;

/// Finds wallets: Bitcoin (Base58Check and Bech32 with their checks) and Ethereum.
final class WalletDetector implements Detector {

    @Override
    public void find(Reading reading, List<Candidate> found) {
        Plain plain = reading.plain();
        int length = plain.text().length();
        int start = 0;
        while (start < length) {
            if (!plain.coded(start)) {
                start++;
                continue;
            }
            int end = start;
            while (plain.coded(end)) {
                end++;
            }
            if (end - start >= 25 && end - start <= 90 && wallet(plain.text().substring(start, end))) {
                found.add(new Candidate(EntityType.CRYPTO, start, end, 98));
            }
            start = end;
        }
    }

    private static boolean wallet(String word) {
        return switch (word.charAt(0)) {
            case '0' -> word.matches("0x[0-9a-fA-F]{40}");
            case '1', '3' -> word.length() <= 35 && Wallets.base58(word);
            case 'b', 'B' -> Wallets.bech32(word.toLowerCase(Locale.ROOT), "bc");
            case 'l', 'L' -> Wallets.bech32(word.toLowerCase(Locale.ROOT), "ltc");
            default -> false;
        };
    }
}
