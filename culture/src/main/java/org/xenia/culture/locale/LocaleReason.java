package org.xenia.culture.locale;

/// Why a locale is a candidate.
///
/// @param source what speaks for it
/// @param detail what exactly: the country, the region, the prefix, the zone; may be empty
/// @param share  per cent of the country's population able to use the language; zero when that is not the reason
public record LocaleReason(Source source, String detail, double share) {

    /// Where a reason comes from, strongest first.
    public enum Source {
        STATED,
        TEXT,
        BROWSER,
        REGION,
        COUNTRY,
        PHONE,
        TIME_ZONE
    }

    static LocaleReason of(Source source, String detail) {
        return new LocaleReason(source, detail, 0);
    }

    /// The reason in plain English, for programs and logs; screens say it in the reader's language.
    public String sentence() {
        String part = detail + (share > 0 ? ": " + percent() + " % use it" : "");
        return switch (source) {
            case STATED -> "stated by the customer";
            case TEXT -> "written in this language";
            case BROWSER -> "browser asks for " + detail;
            case REGION -> "region " + part;
            case COUNTRY -> "country " + part;
            case PHONE -> "phone number of " + part;
            case TIME_ZONE -> "time zone of " + part;
        };
    }

    private String percent() {
        return share == Math.rint(share) ? Long.toString((long) share) : Double.toString(share);
    }
}
