package org.xenia.mail.trim;

import java.util.ArrayList;
import java.util.List;

/// One way a program introduces a quote, from the list of the tests.
///
/// @param language whose words the reply is
/// @param program which program, and whether it sets quote signs (`>` at the end of its name)
/// @param reply what the person wrote
/// @param text the lines that introduce the quote
record Introduction(String language, String program, String reply, String text) {

    static List<Introduction> all() {
        List<Introduction> all = new ArrayList<>();
        String language = "";
        StringBuilder reply = new StringBuilder();
        String program = "";
        StringBuilder text = new StringBuilder();
        List<String> lines = new ArrayList<>(Fixtures.lines("introductions.txt"));
        lines.add("## end");
        for (String line : lines) {
            if (line.startsWith("# ")) {
                continue;
            }
            boolean next = line.startsWith("## ");
            if ((next || line.startsWith("% ")) && !program.isEmpty()) {
                all.add(new Introduction(language, program, reply.toString().strip(), text.toString()));
            }
            if (next) {
                language = line.substring(3);
                reply.setLength(0);
                program = "";
            } else if (line.startsWith("% ")) {
                program = line.substring(2);
                text.setLength(0);
            } else {
                (program.isEmpty() ? reply : text).append(line).append('\n');
            }
        }
        return all;
    }

    /// A mail with this introduction.
    ///
    /// @param gap what stands between reply and introduction
    String mail(String gap) {
        String quoted = "Dear customer,\n\nthe parcel 7741 is on its way.\n\nHarbour\n";
        return reply + gap + text + "\n" + (program.endsWith(">") ? quoted.replaceAll("(?m)^", "> ") : quoted);
    }

    @Override
    public String toString() {
        return language + ", " + program;
    }
}
