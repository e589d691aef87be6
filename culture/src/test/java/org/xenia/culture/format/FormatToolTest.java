package org.xenia.culture.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xenia.language.tool.InvalidLine;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("R13: values are written as the locale writes them, and so that nobody elsewhere misreads them")
class FormatToolTest {

    private final FormatTool tool = new FormatTool();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fa-IR | short | ۱۴۰۳/۱۲/۱۴",
                "th-TH | short | 4/3/68",
                "ar-EG | short | ٤\u200f/٣\u200f/٢٠٢٥",
                "ar-AE | long | 4 مارس 2025",
                "ar-SA-u-ca-islamic-umalqura | long | ٤ رمضان ١٤٤٦ هـ",
                "he-IL-u-ca-hebrew | long | ד׳ באדר תשפ״ה",
                "ja-JP-u-ca-japanese | long | 令和7年3月4日",
                "de-DE | short | 04.03.25",
                "hu-HU | short | 2025. 03. 04.",
                "ko-KR | short | 25. 3. 4.",
                "en-US | unambiguous | March 4, 2025",
                "en-GB | unambiguous | 4 March 2025",
                "zh-CN | unambiguous | 2025年3月4日"
            })
    void datesFollowTheCalendarAndTheDigitsOfTheLocale(String locale, String style, String expected) {
        String line = """
                {"kind":"date","value":"2025-03-04","locale":"%s","style":"%s"}""".formatted(locale, style);
        assertThat(text(line)).isEqualTo(expected);
    }

    @Test
    void aDateWithoutStyleNamesItsMonth() {
        assertThat(text("""
                {"kind":"date","value":"2025-03-04","locale":"en-PH"}""")).isEqualTo("March 4, 2025");
    }

    @Test
    void showsTheCustomersTimeWithZoneBesideTheAgents() {
        assertThat(answer("""
                {"kind":"datetime","value":"2025-03-04T15:05:00Z","locale":"en-GB",
                 "timeZone":"Asia/Tokyo","agentTimeZone":"Europe/Paris"}""")).isEqualTo("""
                        {"text":"5 March 2025 at 00:05","zone":"Japan Standard Time",\
                        "agent":"4 March 2025 at 16:05","agentZone":"Central European Standard Time",\
                        "difference":"+08:00"}""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US | 1,234,567.89",
                "de-DE | 1.234.567,89",
                "hi-IN | 12,34,567.89",
                "ar-SA | ١٬٢٣٤٬٥٦٧٫٨٩",
                "ar-AE | 1,234,567.89",
                "fa-IR | ۱٬۲۳۴٬۵۶۷٫۸۹",
                "bn-BD | ১২,৩৪,৫৬৭.৮৯"
            })
    void numbersFollowTheGroupsAndDigitsOfTheLocale(String locale, String expected) {
        assertThat(text("""
                {"kind":"number","value":1234567.89,"locale":"%s"}""".formatted(locale))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US | USD | USD\u00a01,234.50",
                "en-CA | USD | US$1,234.50",
                "de-DE | EUR | 1.234,50\u00a0€",
                "ja-JP | JPY | JPY\u00a01,234",
                "sv-SE | SEK | 1\u00a0234,50\u00a0SEK"
            })
    void writesTheCodeWhereTheSignBelongsToSeveralCurrencies(String locale, String currency, String expected) {
        assertThat(text("""
                {"kind":"currency","value":1234.5,"currency":"%s","locale":"%s","ambiguity":"avoid"}""".formatted(currency, locale))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "5, mile, 8.05",
        "8.05, kilometer, 5",
        "25, celsius, 77",
        "77, fahrenheit, 25",
        "10, kilogram, 22",
        "1, gallon, 3.79"
    })
    void measuresConvertBothWays(String value, String unit, String expected) {
        Measures measures = new Measures();
        String other = measures.findCounterpart(unit);
        assertThat(measures.findConverted(new BigDecimal(value), unit, other)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+39 02 1234567 | | IT | 02 123 4567",
                "02 1234567 | IT | DE | +39 02 123 4567",
                "+1 (514) 555-1234 | | | +1 514-555-1234",
                "090-1234-5678 | JP | JP | 090-1234-5678"
            })
    void phoneNumbersAreNationalAmongPeopleOfOneCountryOnly(
            String number, String country, String audience, String expected) {
        assertThat(new Phones().find(number, country, audience)).isEqualTo(expected);
    }

    @Test
    void addressesStandInTheOrderOfTheirCountry() {
        assertThat(text("""
                {"kind":"address","locale":"ja","value":{"name":"山田太郎","street":"丸の内1-1-1","city":"千代田区",
                 "region":"東京都","postalCode":"100-0005","country":"JP"}}""")).isEqualTo("〒100-0005\n東京都千代田区丸の内1-1-1\n山田太郎");
        assertThat(text("""
                {"kind":"address","locale":"de","audience":"DE","value":{"name":"Ann Lee",
                 "street":["10 Downing St"],"city":"London","postal":"sw1a 2aa","country":"GB"}}""")).isEqualTo("Ann Lee\n10 Downing St\nLONDON\nSW1A 2AA\nVEREINIGTES KÖNIGREICH");
        assertThat(text("""
                {"kind":"address","locale":"en","value":{"name":"Jo","street":"1 Main St","city":"Austin",
                 "country":"US"}}""")).isEqualTo("Jo\n1 Main St\nAustin");
        assertThat(new Addresses().countries()).isGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind | {'kind':'poem','value':'1','locale':'en'}",
                "locale | {'kind':'number','value':1,'locale':'!!'}",
                "value | {'kind':'number','value':'many','locale':'en'}",
                "value | {'kind':'date','value':'2025-02-30','locale':'en'}",
                "value | {'kind':'number','value':1e999999,'locale':'en'}",
                "value | {'kind':'date','value':'+99999-01-01','locale':'fa'}",
                "style | {'kind':'date','value':'2025-02-20','locale':'en','style':'giant'}",
                "calendar | {'kind':'date','value':'2025-02-20','locale':'en','calendar':'french'}",
                "numberingSystem | {'kind':'number','value':1,'locale':'en','numberingSystem':'abcd'}",
                "timeZone | {'kind':'time','value':'10:00','locale':'en','timeZone':'Mars/Base'}",
                "currency | {'kind':'currency','value':1,'locale':'en','currency':'EURO'}",
                "currency | {'kind':'currency','value':1,'locale':'en'}",
                "unit | {'kind':'unit','value':1,'locale':'en','unit':'smoot'}",
                "to | {'kind':'unit','value':1,'locale':'en','unit':'mile','to':'kilogram'}",
                "value | {'kind':'list','value':'a','locale':'en'}",
                "value | {'kind':'phone','value':'none','locale':'en'}",
                "value.country | {'kind':'address','value':{'city':'x'},'locale':'en'}",
                "maximumFractionDigits | {'kind':'number','value':1,'locale':'en','maximumFractionDigits':99}"
            })
    void refusesWhatItCannotReadAndNamesTheField(String field, String line) {
        assertThatThrownBy(() -> text(line.replace('\'', '"')))
                .isInstanceOfSatisfying(
                        InvalidLine.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private String text(String line) {
        return tool.answer(JsonMapper.shared().readTree(line)).get("text").stringValue();
    }

    private String answer(String line) {
        return tool.answer(JsonMapper.shared().readTree(line)).toString();
    }
}
