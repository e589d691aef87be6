package org.xenia.language.redact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xenia.language.protect.PhoneShape;

/// Finds telephone numbers: international ones, ones grouped as people write them, and plain digits where a word
/// or the country's numbering plan speaks for them.
final class PhoneDetector implements Detector {

    /// Words of telephones and of calling.
    private static final List<String> WORDS =
            List.of(("phone|telephone|tel|mobile|cell|cellphone|call|calling|called|dial|ring|text me|sms|whatsapp|fax|"
                            + "my number|hotline|landline|viber|telegram|wechat|phone number|voicemail|reach me|teléfono|telefono|móvil|"
                            + "movil|celular|cel|tlf|tfno|llamar|llámame|llámeme|llámenme|llamarme|llame|llámeme|contactarme|"
                            + "comunicarse|fijo|telefone|telemóvel|telemovel|ligar|ligue|liguem|contato|contacto|téléphone|tél|"
                            + "portable|appeler|appelez|rappeler|rappelez|joindre|joignable|telefon|telefonnummer|handy|handynummer|"
                            + "mobil|mobilnummer|anrufen|rufen|festnetz|rückruf|durchwahl|erreichbar|erreichen|cellulare|chiamare|"
                            + "chiamami|chiamatemi|chiamarmi|recapito|telefoon|telefoonnummer|mobiel|bellen|bel me|gsm|komórka|kom|"
                            + "numer telefonu|zadzwonić|zadzwoń|dzwonić|telefonu|puhelin|puhelinnumero|soittaa|soita|puh|ringa|ring|"
                            + "mobilnr|telefonní|volejte|zavolejte|telefonszám|hívjon|sunați|sunati|"
                            + "телефон|телефону|телефона|позвоните|позвонить|звоните|звонить|перезвоните|моб|тел|дзвоніть|"
                            + "телефонуйте|τηλέφωνο|κινητό|τηλ|telefonum|arayın|ara|cep|הטלפון|טלפון|נייד|هاتف|هاتفي|الهاتف|جوال|"
                            + "جوالي|موبايل|اتصل|واتساب|تلفن|موبایل|電話|电话|手机|手機|联系|致电|打给|携帯|連絡先|전화|휴대폰|연락|핸드폰|โทร|"
                            + "เบอร์|มือถือ|điện thoại|sđt|gọi|telepon|telp|hp|hubungi|फोन|फ़ोन|मोबाइल|कॉल|কল|ফোন|فون")
                    .split("\\|"));
    /// Words of any number or way of contact: they count only where nothing of the shop stands by.
    private static final List<String> WEAK = List.of(
            ("number is|contact|reach|text|line|signal|numeru|номер|номеру|numara|numaram|numarası|رقمي|رقم|번호는|नंबर|"
                            + "nummer|numéro|número|numero|kontakt")
                    .split("\\|"));

    private static final int LEAST = 7;

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    private final Words words;
    private final Words weak;

    PhoneDetector(Vocabulary vocabulary) {
        this.words = vocabulary.words(WORDS);
        this.weak = vocabulary.words(WEAK);
    }

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
        boolean joins = "-./,+:#_$€£".indexOf(before) >= 0 && before != '\0';
        return !joins
                || (!plain.coded(start - 2) && "#$€£+".indexOf(before) < 0)
                || (before == ':' && !Plain.digit(plain.at(start - 2)));
    }

    private int read(Reading reading, int start, List<Candidate> found) {
        PhoneShape shape =
                enough(reading.plain(), start) ? PhoneShape.read(reading.plain().text(), start) : null;
        if (shape == null) {
            return -1;
        }
        int weight = weight(reading, shape, start);
        if (weight > 0) {
            found.add(new Candidate(EntityType.PHONE, start, extended(reading.plain(), shape.end()), weight));
        }
        return shape.end();
    }

    /// Most numbers of a text are too short to be worth a closer look.
    private static boolean enough(Plain plain, int start) {
        int digits = 0;
        for (int index = start; index < start + 32 && digits < LEAST; index++) {
            char c = plain.at(index);
            if (Plain.digit(c)) {
                digits++;
            } else if (" -./()+".indexOf(c) < 0) {
                return false;
            }
        }
        return digits >= LEAST;
    }

    private int weight(Reading reading, PhoneShape shape, int start) {
        Context context = reading.context();
        int count = shape.digits().length();
        char first = reading.plain().at(start);
        if (shape.international() && (first == '+' || reading.plain().at(start + 1) == '+')) {
            return count >= 8 ? 78 : 0;
        }
        boolean called = context.named(words, start, shape.end());
        boolean claimed = !called && context.business(start) >= 0;
        if (claimed || count < LEAST || years(shape)) {
            return 0;
        }
        if (shape.grouped() || (shape.international() && shape.groups().size() > 1)) {
            return called ? 79 : planned(reading, shape) ? 73 : 66;
        }
        if (dated(reading.plain(), start)) {
            return 0;
        }
        if (called || context.named(weak, start, shape.end())) {
            return planned(reading, shape) ? 77 : !plausible(shape) ? 0 : called ? 76 : 69;
        }
        return (count >= 8 && planned(reading, shape))
                        || (shape.international() && valid("+" + shape.digits().substring(2), null))
                ? 62
                : 0;
    }

    /// True when the number is one of the country's numbering plan.
    private boolean planned(Reading reading, PhoneShape shape) {
        String country = reading.hints().country();
        return country != null && valid(shape.digits(), country);
    }

    /// `2024-2025`.
    private static boolean years(PhoneShape shape) {
        return shape.groups().equals(List.of(4, 4))
                && (shape.digits().startsWith("19") || shape.digits().startsWith("20"))
                && (shape.digits().startsWith("19", 4) || shape.digits().startsWith("20", 4));
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
