package org.xenia.mail.machine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Notices that Amazon's mail service sends through its message service: JSON as the text of a mail.
final class SesNotice {

    private static final Pattern TYPE = Pattern.compile("\"(?:notificationType|eventType)\"\\s*:\\s*\"(\\w+)\"");
    private static final Pattern ADDRESS = Pattern.compile("\"emailAddress\"\\s*:\\s*\"([^\"\\s]{3,320})\"");
    private static final Pattern STATUS = Pattern.compile("\"status\"\\s*:\\s*\"([245]\\.\\d{1,3}\\.\\d{1,3})\"");
    private static final Pattern PERMANENT = Pattern.compile("\"bounceType\"\\s*:\\s*\"Permanent\"");

    private SesNotice() {}

    /// What the notice says; `null` when the mail is none.
    static @Nullable MachineMail read(Evidence mail) {
        boolean service = mail.headers().has("x-amz-sns-message-id")
                || mail.sender().address().endsWith("@sns.amazonaws.com");
        String text = service ? mail.text().replaceAll("!?\\n ?", "") : "";
        Matcher type = TYPE.matcher(text);
        if (!type.find()) {
            return null;
        }
        return switch (type.group(1)) {
            case "Bounce" -> new MachineMail(MailKind.BOUNCE, bounce(text));
            case "Complaint" -> new MachineMail(MailKind.COMPLAINT, null);
            default -> new MachineMail(MailKind.RECEIPT, null);
        };
    }

    private static Bounce bounce(String text) {
        Matcher address = ADDRESS.matcher(text);
        Matcher status = STATUS.matcher(text);
        boolean permanent = PERMANENT.matcher(text).find();
        String known = status.find() ? status.group(1) : permanent ? "5.0.0" : "4.0.0";
        return new Bounce(address.find() ? address.group(1) : null, known, permanent);
    }
}
