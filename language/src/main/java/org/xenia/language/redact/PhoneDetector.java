package org.xenia.language.redact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.language.protect.PhoneShape;

/// Finds telephone numbers: international ones, ones grouped as people write them, and plain digits where a word
/// or the country's numbering plan speaks for them.
final class PhoneDetector implements Detector {

    private static final List<String> WORDS = List.of(
            ("phone|telephone|tel|mobile|cell|cellphone|call|calling|called|dial|ring|text|sms|whatsapp|fax|number is|my number|"
                            + "contact|reach|hotline|landline|viber|telegram|wechat|line|signal|phone number|teléfono|telefono|móvil|movil|"
                            + "celular|llamar|llámame|llámeme|llame|fijo|telefone|telemóvel|ligar|ligue|contato|contacto|téléphone|portable|"
                            + "appeler|appelez|joindre|joignable|telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|anrufen|rufen|"
                            + "erreichbar|cellulare|chiamare|chiamami|telefoon|telefoonnummer|mobiel|bellen|bel|komórka|numer telefonu|"
                            + "zadzwonić|zadzwoń|telefonu|numeru|puhelin|puhelinnumero|soittaa|ring|ringa|mobilnr|tlf|telefonní|volejte|"
                            + "телефон|телефону|телефона|номер|позвоните|звоните|моб|тел|номеру|дзвоніть|τηλέφωνο|κινητό|τηλ|numara|"
                            + "numaram|arayın|ara|cep|הטלפון|טלפון|נייד|هاتف|الهاتف|جوال|جوالي|رقمي|رقم|موبايل|اتصل|تلفن|موبایل|電話|电话|"
                            + "手机|手機|联系|致电|携帯|連絡先|전화|휴대폰|연락처|핸드폰|번호는|โทร|เบอร์|มือถือ|điện thoại|sđt|gọi|telepon|hp|hubungi|"
                            + "फोन|मोबाइल|नंबर|কল|ফোন|مجھے|فون|nummer|numéro|número|numero")
                    .split("\\|"));

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();

    @Override
    public void find(Reading reading, List<Candidate> found) {
        Plain plain = reading.plain();
        int length = plain.text().length();
        int start = 0;
        while (start < length) {
            int end = opens(plain, start) ? read(reading, start, found) : -1;
            start = end > 0 ? end : start + 1;
        }
    }

    private static boolean opens(Plain plain, int start) {
        char c = plain.at(start);
        if ((c != '+' && c != '(' && !Plain.digit(c)) || plain.word(start - 1)) {
            return false;
        }
        char before = plain.at(start - 1);
        boolean joins = "-./,+:#_=$€£".indexOf(before) >= 0 && before != '\0';
        return !joins
                || (!plain.coded(start - 2) && "#$€£+".indexOf(before) < 0)
                || (before == ':' && !Plain.digit(plain.at(start - 2)));
    }

    private int read(Reading reading, int start, List<Candidate> found) {
        PhoneShape shape = PhoneShape.read(reading.plain().text(), start);
        if (shape == null) {
            return -1;
        }
        int weight = weight(reading, shape, start);
        if (weight > 0) {
            found.add(new Candidate(EntityType.PHONE, start, extended(reading.plain(), shape.end()), weight));
        }
        return shape.end();
    }

    private int weight(Reading reading, PhoneShape shape, int start) {
        Context context = reading.context();
        int count = shape.digits().length();
        if (shape.international() && reading.plain().at(start) == '+') {
            return count >= 8 ? 78 : 0;
        }
        boolean named = context.named(WORDS, start, shape.end());
        boolean claimed = !named && context.business(start) >= 0;
        if (claimed || count < 7) {
            return 0;
        }
        String country = reading.hints().country();
        boolean planned = country != null && valid(shape.digits(), country);
        if (shape.grouped() || (shape.international() && shape.groups().size() > 1)) {
            return named ? 79 : planned ? 73 : 66;
        }
        if (dated(reading.plain(), start)) {
            return 0;
        }
        if (named) {
            return planned ? 77 : plausible(shape) ? 69 : 0;
        }
        return (planned && count >= 8)
                        || (shape.international() && valid("+" + shape.digits().substring(2), null))
                ? 62
                : 0;
    }

    private static boolean plausible(PhoneShape shape) {
        int count = shape.digits().length();
        return count <= 13 && (shape.groups().size() <= 6) && shape.groups().getLast() > 1;
    }

    /// `2026-12-25`, `25.12.2026`.
    private static boolean dated(Plain plain, int start) {
        char third = plain.at(start + 2);
        char fifth = plain.at(start + 4);
        boolean yearFirst = (fifth == '-' || fifth == '/' || fifth == '.') && plain.at(start + 7) == fifth;
        boolean dayFirst = (third == '-' || third == '/' || third == '.') && plain.at(start + 5) == third;
        return yearFirst || dayFirst;
    }

    private boolean valid(String digits, @Nullable String country) {
        try {
            return plans.isValidNumber(plans.parse(digits, country));
        } catch (NumberParseException none) {
            return false;
        }
    }

    /// `x123`, `ext. 123`, `#123` behind the number.
    private static int extended(Plain plain, int end) {
        int index = end;
        while (plain.at(index) == ' ' || plain.at(index) == ',') {
            index++;
        }
        for (String word : List.of("extension", "ext.", "ext", "x", "ext:")) {
            if (plain.small().startsWith(word, index)) {
                int from = index + word.length();
                from = plain.at(from) == ' ' || plain.at(from) == '.' ? from + 1 : from;
                int stop = from;
                while (stop < from + 7 && Plain.digit(plain.at(stop))) {
                    stop++;
                }
                return stop > from && !plain.word(stop) ? stop : end;
            }
        }
        return end;
    }
}
