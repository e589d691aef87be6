package org.xenia.language.redact;

/// What kind of personal data a stretch is.
public enum EntityType {
    /// An e-mail address.
    EMAIL,
    /// A telephone number, with its extension.
    PHONE,
    /// A payment card number.
    CARD,
    /// An international bank account number.
    IBAN,
    /// A national account or routing number.
    BANK_ACCOUNT,
    /// A bank's code (ISO 9362), beside an account.
    SWIFT,
    /// An address of a machine, version 4 or 6.
    IP,
    /// A hardware address.
    MAC,
    /// A web address.
    URL,
    /// A number by which a state knows a person: identity card, social insurance, personal tax number, health
    /// number.
    NATIONAL_ID,
    /// A passport number.
    PASSPORT,
    /// A driving licence number.
    DRIVING_LICENCE,
    /// A number by which a state knows a business for tax.
    TAX_ID,
    /// An address of a crypto-currency wallet.
    CRYPTO
}
