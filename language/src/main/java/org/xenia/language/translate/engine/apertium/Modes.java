package org.xenia.language.translate.engine.apertium;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.xenia.language.LanguageTag;
import org.xenia.language.translate.engine.LanguagePair;

/// The directions that are installed, by what `apertium -l` lists.
///
/// @param version what `apertium -V` says
/// @param names name of the mode by pair
record Modes(String version, Map<LanguagePair, String> names) {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    Modes {
        names = Map.copyOf(names);
    }

    /// Asks the command.
    ///
    /// @throws IOException when it is not installed or does not answer
    static Modes read(String command) throws IOException {
        Map<LanguagePair, String> names = new HashMap<>();
        ApertiumCodes codes = new ApertiumCodes();
        for (String line : output(List.of(command, "-l")).lines().toList()) {
            String name = line.strip();
            String[] sides = name.split("-");
            if (sides.length == 2) {
                LanguageTag from = codes.learn(sides[0]);
                LanguageTag to = codes.learn(sides[1]);
                if (from != null && to != null) {
                    names.putIfAbsent(new LanguagePair(from, to), name);
                }
            }
        }
        String version = output(List.of(command, "-V")).lines().findFirst().orElse("");
        return new Modes(version.replace("Apertium", "").strip(), names);
    }

    private static String output(List<String> command) throws IOException {
        return run(command, "", LONGEST);
    }

    /// Runs a command with an input to its end.
    ///
    /// @throws IOException when it cannot be started, fails or does not end in time
    static String run(List<String> command, String input, Duration timeout) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        try {
            CompletableFuture<byte[]> output = new CompletableFuture<>();
            Thread.startVirtualThread(() -> drain(process.getInputStream(), output));
            try (OutputStream stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            byte[] bytes = output.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            if (!process.waitFor(timeout) || process.exitValue() != 0) {
                throw new IOException(command.getFirst() + " failed");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IOException(command.getFirst() + " did not answer in time", failure);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void drain(InputStream stream, CompletableFuture<byte[]> output) {
        try (stream) {
            output.complete(stream.readAllBytes());
        } catch (IOException broken) {
            output.completeExceptionally(broken);
        }
    }
}
