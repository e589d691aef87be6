package org.xenia.mail.trim;

import java.util.List;
import java.util.function.Predicate;

/// The lines in which a signature is looked for. What a line is by itself is found out once, since every place at which
/// a signature may begin asks it again of all the lines below.
final class SignatureLines {

    private static final byte NO = 1;
    private static final byte YES = 2;

    private final List<Line> lines;
    private final Footers footers;
    private final Notices notices;
    private final byte[] footer;
    private final byte[] contact;
    private final byte[] notice;

    SignatureLines(List<Line> lines, Footers footers, Notices notices) {
        this.lines = lines;
        this.footers = footers;
        this.notices = notices;
        this.footer = new byte[lines.size()];
        this.contact = new byte[lines.size()];
        this.notice = new byte[lines.size()];
    }

    Line get(int at) {
        return lines.get(at);
    }

    int size() {
        return lines.size();
    }

    boolean blank(int at) {
        return lines.get(at).blank();
    }

    /// Whether a program added the line.
    boolean footer(int at) {
        return known(footer, at, footers::footer);
    }

    /// Whether it is a telephone number or an address.
    boolean contact(int at) {
        return known(contact, at, notices::contact);
    }

    /// Whether a notice begins in it.
    boolean notice(int at) {
        return known(notice, at, notices::opens);
    }

    private boolean known(byte[] answers, int at, Predicate<Line> question) {
        if (answers[at] == 0) {
            answers[at] = question.test(lines.get(at)) ? YES : NO;
        }
        return answers[at] == YES;
    }
}
