package org.xenia.language.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xenia.language.protect.MarkerStyle;

class RedactorTest {

    private static final Redactor REDACTOR = new Redactor();

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            My card 4095-2609-9393-4932 was lost ~ CARD ~ 4095-2609-9393-4932
            Mi tarjeta es 4111111111111111 ~ CARD ~ 4111111111111111
            وبطاقتي ٤١١١١١١١١١١١١١١١ ~ CARD ~ ٤١١١١١١١١١١١١١١١
            Amex 3714 496353 98431 ~ CARD ~ 3714 496353 98431
            IBAN DE89 3704 0044 0532 0130 00. ~ IBAN ~ DE89 3704 0044 0532 0130 00
            IL150120690000003111111 ~ IBAN ~ IL150120690000003111111
            mail me@example.com ~ EMAIL ~ me@example.com
            from 192.168.0.1 ~ IP ~ 192.168.0.1
            at 2001:0db8:85a3:0000:0000:8a2e:0370:7334 ~ IP ~ 2001:0db8:85a3:0000:0000:8a2e:0370:7334
            at fe80::1ff:fe23:4567:890a ~ IP ~ fe80::1ff:fe23:4567:890a
            mac 00:1A:2B:3C:4D:5E ~ MAC ~ 00:1A:2B:3C:4D:5E
            see microsoft.com ~ URL ~ microsoft.com
            pay 16Yeky6GMjeNkAiNcBY7ZhrLoMSgg1BoyZ ~ CRYPTO ~ 16Yeky6GMjeNkAiNcBY7ZhrLoMSgg1BoyZ
            passport: 191280342 ~ PASSPORT ~ 191280342
            phone (212) 555-1234 ~ PHONE ~ (212) 555-1234
            手机13812345678 ~ PHONE ~ 13812345678
            رقم هاتفي ٠٥٠١٢٣٤٥٦٧ ~ PHONE ~ ٠٥٠١٢٣٤٥٦٧
            call +34 612 345 678 ~ PHONE ~ +34 612 345 678
            SSN 078-05-1126 ~ NATIONAL_ID ~ 078-05-1126
            Mi DNI es 12345678Z ~ NATIONAL_ID ~ 12345678Z
            NIE X1234567L ~ NATIONAL_ID ~ X1234567L
            sécurité sociale 1 84 12 76 451 089 46 ~ NATIONAL_ID ~ 1 84 12 76 451 089 46
            Steuer-ID 86095742719 ~ NATIONAL_ID ~ 86095742719
            codice fiscale RSSMRA85T10A562S ~ NATIONAL_ID ~ RSSMRA85T10A562S
            BSN 111222333 ~ NATIONAL_ID ~ 111222333
            PESEL 44051401359 ~ NATIONAL_ID ~ 44051401359
            NISS 85.07.30-033.28 ~ NATIONAL_ID ~ 85.07.30-033.28
            henkilötunnus 131052-308T ~ NATIONAL_ID ~ 131052-308T
            cpr 070761-4285 ~ NATIONAL_ID ~ 070761-4285
            personnummer 811218-9876 ~ NATIONAL_ID ~ 811218-9876
            身份证号 11010519491231002X ~ NATIONAL_ID ~ 11010519491231002X
            주민등록번호 900101-1234567 ~ NATIONAL_ID ~ 900101-1234567
            マイナンバー 123456789018 ~ NATIONAL_ID ~ 123456789018
            Aadhaar 2341 2341 2346 ~ NATIONAL_ID ~ 2341 2341 2346
            PAN ABCPE1234F ~ NATIONAL_ID ~ ABCPE1234F
            CPF 529.982.247-25 ~ NATIONAL_ID ~ 529.982.247-25
            CNPJ 11.222.333/0001-81 ~ NATIONAL_ID ~ 11.222.333/0001-81
            CURP HEGG560427MVZRRL04 ~ NATIONAL_ID ~ HEGG560427MVZRRL04
            RUT 12.345.678-5 ~ NATIONAL_ID ~ 12.345.678-5
            NHS 943 476 5919 ~ NATIONAL_ID ~ 943 476 5919
            NINO AB123456C ~ NATIONAL_ID ~ AB123456C
            TFN 876 543 210 ~ NATIONAL_ID ~ 876 543 210
            Medicare 2123 45670 1 ~ NATIONAL_ID ~ 2123 45670 1
            NRIC S1234567D ~ NATIONAL_ID ~ S1234567D
            AHV 756.9217.0769.85 ~ NATIONAL_ID ~ 756.9217.0769.85
            СНИЛС 112-233-445 95 ~ NATIONAL_ID ~ 112-233-445 95
            T.C. kimlik 10000000146 ~ NATIONAL_ID ~ 10000000146
            ABN 51 824 753 556 ~ TAX_ID ~ 51 824 753 556
            제 전화번호는 01046275309입니다. ~ PHONE ~ 01046275309
            이메일은 pedro_99@example.com입니다. ~ EMAIL ~ pedro_99@example.com
            IBAN은 NL32TSKA2275788096입니다. ~ IBAN ~ NL32TSKA2275788096
            Llámenme al (+34) 606 281 560 ~ PHONE ~ (+34) 606 281 560
            Fax 07700900393 ~ PHONE ~ 07700900393
            phone=+44 20 7946 0275 ~ PHONE ~ +44 20 7946 0275
            My SA ID is 4908245801089. ~ NATIONAL_ID ~ 4908245801089
            Liguem para 913 145 139 ~ PHONE ~ 913 145 139
            My Thai ID is 4078299028674. ~ NATIONAL_ID ~ 4078299028674
            """)
    void findsPersonalDataOfManyCountries(String text, EntityType type, String expected) {
        List<Entity> entities = REDACTOR.find(text, null, null);
        assertThat(entities)
                .anySatisfy(entity -> assertThat(entity.type() + " " + text.substring(entity.start(), entity.end()))
                        .isEqualTo(type + " " + expected));
        assertThat(entities).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order 10442",
                "pedido 123456789",
                "tracking 1Z999AA10123456784",
                "XN-2024-88431",
                "on 2026-12-25 at 10:30",
                "for $1,234.56",
                "version 10.2.3.4",
                "Bestellung 4711-0815",
                "订单号 20240101123456",
                "std::vector",
                "at 10:30:15",
                "25.12.2026",
                "1.234.567,89 €",
                "100% sure",
                "room 1205",
                "注文番号 250-1234567-1234567",
                "v2.1.0",
                "ISBN 978-3-16-148410-0",
                "size 42",
                "1234 items",
                "order #1234-5678-9012",
                "card 4111111111111112",
                "My order number is 8085309226",
                "طلبي رقم 4816970134258 لم يصل",
                "Is 3104701805 still the number of my order",
                "Ticket 45bf2b9e-ad50-557b-aa39-dd793b35d5ca please",
                "call me in 2025-2026",
            })
    void leavesNumbersOfTheShopAlone(String text) {
        assertThat(REDACTOR.find(text, null, null)).isEmpty();
    }

    @Test
    void labelsAndKeepsOriginalOffsets() {
        Redaction redaction = REDACTOR.redact("Mail a@b.example or call +34 612 345 678.", null, null);
        assertThat(redaction.text()).isEqualTo("Mail [EMAIL] or call [PHONE].");
        assertThat(redaction.entities().getLast().start()).isEqualTo(25);
    }

    @Test
    void hidesPersonalDataAndBringsItBack() {
        String text = "Soy 12345678Z, escriba a a@b.example {name}";
        for (MarkerStyle style : MarkerStyle.values()) {
            MaskedPersonalData hidden = MaskedPersonalData.of(text, REDACTOR.find(text, null, null), List.of(), style);
            assertThat(hidden.text()).doesNotContain("12345678Z", "a@b.example");
            assertThat(hidden.restore(hidden.text()).text()).isEqualTo(text);
        }
    }

    @Property(tries = 1000)
    void neverThrows(@ForAll String text) {
        int position = 0;
        for (Entity entity : REDACTOR.find(text, "ES", null)) {
            assertThat(entity.start()).isGreaterThanOrEqualTo(position);
            position = entity.end();
        }
    }
}
