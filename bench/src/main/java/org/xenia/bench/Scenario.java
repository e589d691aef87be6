package org.xenia.bench;

import java.util.Map;

/// One thing that is measured. It prints figures and never judges them: a slow machine is no failure.
public interface Scenario {

    /// As typed after `./xenia bench`.
    String name();

    /// What it measures, in one line.
    String purpose();

    /// Every parameter with its usual value; with these a run takes about a minute.
    Map<String, String> parameters();

    /// Measures.
    ///
    /// @throws Exception when it could not be measured
    void run(Options options, Report report) throws Exception;
}
