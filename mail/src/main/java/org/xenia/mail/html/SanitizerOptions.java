package org.xenia.mail.html;

/// What a reader allows for one mail.
///
/// @param showImages whether images from outside may be loaded; the sender then learns when and where the mail is read
public record SanitizerOptions(boolean showImages) {

    /// Nothing is loaded from outside.
    public static final SanitizerOptions STRICT = new SanitizerOptions(false);

    /// Images from outside are shown.
    public static final SanitizerOptions WITH_IMAGES = new SanitizerOptions(true);
}
