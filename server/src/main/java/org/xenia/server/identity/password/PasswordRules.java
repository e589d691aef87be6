package org.xenia.server.identity.password;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.xenia.server.kernel.Validation;
import org.xenia.server.kernel.settings.Secret;

/// What may be a password: 12 to 200 characters, whatever they are, but neither what everybody tries first nor
/// the person's own address or company. No rules on digits and signs: they make passwords worse
/// (NIST SP 800-63B, section 3.1.1.2).
public final class PasswordRules {

    private static final int MIN = 12;
    private static final int MAX = 200;
    private static final int FEWEST_DIFFERENT = 4;

    // Lists of leaked passwords agree on these among those of 12 characters and more, digits taken off.
    private static final Set<String> COMMON = Set.of(
            "",
            "password",
            "passwordpassword",
            "passw0rd",
            "qwertyuiop",
            "qwertyuiopasdfghjkl",
            "qwertyqwerty",
            "qwerty",
            "qweasdzxc",
            "asdfghjkl",
            "asdfghjklzxcvbnm",
            "zxcvbnm",
            "qqwweerrttyy",
            "qwer",
            "qazwsxedc",
            "qazwsxedcrfv",
            "zaqxswcde",
            "qwerqwer",
            "abcdefghijkl",
            "abcdefghijklm",
            "abcabcabcabc",
            "administrator",
            "adminadmin",
            "adminadminadmin",
            "admin",
            "welcome",
            "welcomewelcome",
            "iloveyou",
            "iloveyouforever",
            "letmein",
            "letmeinplease",
            "changeme",
            "changemenow",
            "changemechangeme",
            "correcthorsebatterystaple",
            "trustno",
            "sunshine",
            "football",
            "baseball",
            "superman",
            "princess",
            "dragondragon",
            "monkeymonkey",
            "secretsecret",
            "masterpassword",
            "mypassword",
            "thisisapassword",
            "defaultpassword",
            "temporarypassword",
            "customerservice",
            "xeniaxenia",
            "xenia");

    private PasswordRules() {}

    /// Notes what is wrong with a new password.
    ///
    /// @param personal what others know of the person: address, name, company
    public static void check(Validation validation, String pointer, Secret password, String... personal) {
        int length = password.reveal().codePointCount(0, password.reveal().length());
        if (length < MIN) {
            validation.add(pointer, "password_short", Map.of("min", MIN));
        } else if (length > MAX) {
            validation.add(pointer, "too_long", Map.of("max", MAX));
        } else if (isCommon(password)) {
            validation.add(pointer, "password_common");
        } else if (isPersonal(password, personal)) {
            validation.add(pointer, "password_personal");
        }
    }

    private static boolean isCommon(Secret password) {
        return password.reveal().codePoints().distinct().count() < FEWEST_DIFFERENT
                || COMMON.contains(core(password.reveal()));
    }

    private static boolean isPersonal(Secret password, String... personal) {
        String core = core(password.reveal());
        return Stream.of(personal)
                .filter(known -> !known.isBlank())
                .flatMap(known -> Stream.of(known, known.replaceFirst("@.*", "")))
                .map(PasswordRules::core)
                .anyMatch(known -> !known.isEmpty() && core.replace(known, "").isEmpty());
    }

    // Letters alone, so that digits and signs put before or after change nothing.
    private static String core(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
