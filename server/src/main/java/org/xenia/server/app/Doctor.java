package org.xenia.server.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.xenia.server.kernel.settings.Settings;

/// `doctor`: looks at what a start would use, without starting anything, and says each in a line.
final class Doctor {

    private Doctor() {}

    /// Prints the findings.
    ///
    /// @return whether nothing that is needed is missing
    static boolean examine(List<String> arguments, Map<String, String> environment, PrintStream out) {
        List<Finding> findings = findings(Serving.settings(arguments, environment, ""));
        findings.forEach(finding -> out.println(finding.line()));
        return findings.stream().noneMatch(finding -> finding.state() == Finding.State.MISSING);
    }

    static List<Finding> findings(Settings settings) {
        List<Finding> findings = new ArrayList<>(MachineCheck.findings(settings));
        findings.addAll(DatabaseCheck.findings(settings));
        findings.addAll(FileCheck.findings(settings.files()));
        findings.addAll(LanguageCheck.findings());
        findings.add(GrammarCheck.finding(settings));
        return findings;
    }
}
