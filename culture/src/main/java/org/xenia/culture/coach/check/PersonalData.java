package org.xenia.culture.coach.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xenia.culture.coach.rule.Check;
import org.xenia.culture.coach.rule.Hit;
import org.xenia.culture.coach.rule.Reading;
import org.xenia.language.redact.Entity;
import org.xenia.language.redact.EntityType;
import org.xenia.language.redact.Redactor;

/// Catches card numbers, identity numbers and passwords in a draft; the replacement leaves the last four
/// figures of a card and nothing of the rest.
final class PersonalData implements Check {

    private static final Set<EntityType> SECRET =
            Set.of(EntityType.CARD, EntityType.NATIONAL_ID, EntityType.PASSPORT, EntityType.DRIVING_LICENCE);
    private static final Pattern PASSWORD = Pattern.compile(
            "(?iU)(?:\\b(?:password|passwort|passcode|kennwort|mot de passe|contraseña|senha|palavra-passe|wachtwoord|has[łl]o"
                    + "|пароль|parola|şifre(?:niz)?|lösenord|heslo|PIN(?: code)?)\\b|密码|密碼|パスワード|비밀번호|كلمة (?:المرور|السر))"
                    + "\\s*(?:is|ist|lautet|est|es|é|è|jest|:|：|=|は|为|是|هي)\\s*[:：]?\\s*[\"“”'«»「」]?"
                    + "(?<secret>(?=[^\\s]*[\\d!@#$%^&*_])[^\\s\"“”'«»「」。，,]{4,}[^\\s\"“”'«»「」。，,.!?;])");

    /// Nothing shorter is a card or an identity number; most texts have none and need no closer look.
    private static final Pattern NUMBERS = Pattern.compile("(?:\\p{Nd}[ .\\-/\u00A0]?){6}|(?=[A-Z0-9]*\\d)[A-Z0-9]{8}");

    private final Redactor redactor = new Redactor();

    @Override
    public List<Hit> find(Reading reading) {
        List<Hit> hits = new ArrayList<>();
        String country = reading.draft().country();
        if (NUMBERS.matcher(reading.text()).find()) {
            for (Entity entity : redactor.find(
                    reading.text(),
                    country.length() == 2 ? country : null,
                    reading.draft().locale())) {
                if (SECRET.contains(entity.type())) {
                    hits.add(Hit.replace(entity.start(), entity.end(), masked(reading.text(), entity)));
                }
            }
        }
        Matcher password = PASSWORD.matcher(reading.text());
        while (password.find()) {
            hits.add(Hit.replace(password.start("secret"), password.end("secret"), "••••••"));
        }
        return hits;
    }

    private static String masked(String text, Entity entity) {
        String found = text.substring(entity.start(), entity.end());
        String last = found.substring(Math.max(0, found.length() - 4));
        return entity.type() == EntityType.CARD && last.chars().allMatch(Character::isDigit)
                ? "•••• " + last
                : "••••••";
    }
}
