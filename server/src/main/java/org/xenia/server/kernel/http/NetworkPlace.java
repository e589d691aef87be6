package org.xenia.server.kernel.http;

import java.net.InetAddress;

/// Where an address lies: only what is certainly the open internet counts as public.
///
/// The ranges are those of the IANA special-purpose address registries (RFC 6890 and its successors).
final class NetworkPlace {

    private NetworkPlace() {}

    /// True unless packets to the address would stay in this machine, in its network, or go nowhere.
    static boolean publicly(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? publicly4(bytes, 0) : publicly6(bytes);
    }

    private static boolean publicly4(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = bytes[at + 1] & 0xFF;
        int third = bytes[at + 2] & 0xFF;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127;
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2)) && !(second == 88 && third == 99);
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    private static boolean publicly6(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        int second = (bytes[2] & 0xFF) << 8 | (bytes[3] & 0xFF);
        if (first == 0x2002) {
            // 6to4 carries an IPv4 address, which may be a private one.
            return publicly4(bytes, 2);
        }
        if (first == 0x64 && second == 0xFF9B) {
            // So does the prefix of translators (NAT64); its local use, 64:ff9b:1::/48, is never public.
            return bytes[5] == 0 && bytes[4] == 0 && publicly4(bytes, 12);
        }
        boolean documentation = first == 0x2001 && second == 0xDB8;
        boolean tunnel = first == 0x2001 && second == 0;
        // Only 2000::/3 is given out to the open internet.
        return (first & 0xE000) == 0x2000 && !documentation && !tunnel;
    }
}
