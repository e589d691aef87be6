package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Needles;
import org.xenia.culture.coach.rule.Reading;
import org.xenia.language.redact.Entity;
import org.xenia.language.redact.EntityType;
import org.xenia.language.redact.Redactor;

/// Catches card numbers, identity numbers and passwords in a draft; the replacement leaves the last four
/// figures of a card and nothing of the rest.
final class PersonalData implements Check {

    private static final Set<EntityType> SECRET =
            Set.of(EntityType.CARD, EntityType.NATIONAL_ID, EntityType.PASSPORT, EntityType.DRIVING_LICENCE);
    /// What a password is made of: a text of a script without spaces that follows at once is none of it, nor is a date.
    private static final String SIGN = "[^\\s\"“”'«»「」。，,\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]";

    private static final String LAST = "[^\\s\"“”'«»「」。，,.!?;\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]";
    private static final Pattern PASSWORD = Pattern.compile(
            "(?iU)(?:\\b(?:password|passwort|passcode|kennwort|mot de passe|contraseña|senha|palavra-passe|wachtwoord|has[łl]o"
                    + "|пароль|parola|şifre(?:niz)?|lösenord|heslo|PIN(?: code)?)\\b|密码|密碼|パスワード|비밀번호|كلمة (?:المرور|السر))"
                    + "\\s*(?:is|ist|lautet|est|es|é|è|jest|:|：|=|は|为|是|هي)\\s*[:：]?\\s*[\"“”'«»「」]?"
                    + "(?<secret>(?!\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}(?!\\d)|\\d{1,2}:\\d{2}(?!\\d))"
                    + "(?=[^\\s]*[\\d!@#$%^&*_])" + SIGN + "{4,}" + LAST + ")");

    private static final Needles PASSWORD_WORDS = Needles.of(PASSWORD);
    private static final String SEPARATORS = " .-/\u00A0";
    private static final int SHORTEST = 6;
    private static final int SHORTEST_CODE = 8;

    // Its tables take a moment to read; most drafts hold no number that is worth a look.
    private static final class Hiding {
        private static final Redactor REDACTOR = new Redactor();
    }

    @Override
    public List<Hit> find(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        String country = reading.draft().country();
        if (mayHoldNumber(reading.text())) {
            for (Entity entity : Hiding.REDACTOR.find(
                    reading.text(),
                    country.length() == 2 ? country : null,
                    reading.draft().locale())) {
                if (SECRET.contains(entity.type())) {
                    hits.add(Hit.replace(entity.start(), entity.end(), masked(reading.text(), entity)));
                }
            }
        }
        Matcher password = PASSWORD.matcher(reading.text());
        while (reading.mayHold(PASSWORD_WORDS) && password.find()) {
            hits.add(Hit.replace(password.start("secret"), password.end("secret"), "••••••"));
        }
        return hits;
    }

    /// Six digits with at most one mark between two, or eight capitals and digits: nothing shorter is a card or an
    /// identity number, and most texts have none and need no closer look.
    private static boolean mayHoldNumber(String text) {
        int digits = 0;
        int code = 0;
        boolean coded = false;
        boolean separated = false;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            boolean digit = Character.isDigit(unit);
            boolean separator = !digit && SEPARATORS.indexOf(unit) >= 0;
            digits = digit ? digits + 1 : separator && !separated ? digits : 0;
            separated = separator;
            boolean western = unit >= '0' && unit <= '9';
            boolean part = western || (unit >= 'A' && unit <= 'Z');
            code = part ? code + 1 : 0;
            coded = part && (coded || western);
            if (digits >= SHORTEST || (coded && code >= SHORTEST_CODE)) {
                return true;
            }
        }
        return false;
    }

    private static String masked(String text, Entity entity) {
        String found = text.substring(entity.start(), entity.end());
        String last = found.substring(Math.max(0, found.length() - 4));
        return entity.type() == EntityType.CARD && last.chars().allMatch(Character::isDigit)
                ? "•••• " + last
                : "••••••";
    }
}
