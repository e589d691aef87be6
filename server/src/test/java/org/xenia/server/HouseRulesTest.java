package org.xenia.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The rules of the house that a person would otherwise have to look for in every review.
class HouseRulesTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final int LONGEST = 400;

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:(?:sealed|non-sealed|abstract|final|static) )*(?:class|interface|record|enum|@interface) (\\w+)");

    private static final Pattern NAME = Pattern.compile("(?:Manager|Helper|Utils?|Impl|DTO|Dto)\\.java$");

    // Where threads begin, and why there.
    private static final Map<String, String> STARTS_THREADS = Map.of(
            "Bell.java", "waits for notifications on a connection of its own",
            "LogTail.java", "reads the log once for all who follow it on this node",
            "ReaderRun.java", "one reader, one thread",
            "StreamWriter.java", "a thread for as long as one browser has to be written to",
            "EmbeddedPostgres.java", "watches over the database's process",
            "DatabaseStart.java", "starts the database while the application is put together");

    @Test
    void noSourceFileIsLongerThanFourHundredLines() {
        List<String> tooLong = new ArrayList<>();
        for (Path file : sources()) {
            String text = text(file);
            long lines = text.lines().count();
            // What a program writes nobody reads.
            if (lines > LONGEST && !text.startsWith("// Generated")) {
                tooLong.add(ROOT.relativize(file) + " " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyPublicTypeSaysWhatItOwns() {
        List<String> silent = new ArrayList<>();
        for (Path file : javaMain()) {
            Matcher type = PUBLIC_TYPE.matcher(text(file));
            if (type.find() && !hasDoc(text(file).substring(0, type.start()))) {
                silent.add(ROOT.relativize(file).toString());
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItOwnsAndIsNullMarked() {
        List<String> wrong = new ArrayList<>();
        javaMain().stream().map(Path::getParent).distinct().forEach(directory -> {
            Path info = directory.resolve("package-info.java");
            if (!Files.exists(info)
                    || !text(info).contains("@NullMarked")
                    || !text(info).contains("///")) {
                wrong.add(ROOT.relativize(directory).toString());
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void namesSayARole() {
        assertThat(javaMain())
                .filteredOn(file -> NAME.matcher(file.toString()).find())
                .isEmpty();
    }

    @Test
    void whatAClassNeedsComesThroughItsConstructor() {
        Pattern field =
                Pattern.compile("@(?:Autowired|Inject|Value\\([^)]*\\))\\s+(?:private |final )*[\\w<>, ?]+ \\w+;");

        assertThat(javaMain())
                .filteredOn(file -> field.matcher(text(file)).find())
                .isEmpty();
    }

    @Test
    void nothingIsLeftToDo() {
        Pattern left = Pattern.compile("//.*\\b(?:TODO|FIXME|XXX)\\b");

        assertThat(javaMain())
                .filteredOn(file -> left.matcher(text(file)).find())
                .isEmpty();
    }

    @Test
    void threadsBeginOnlyWhereTheyAreListed() {
        Pattern start = Pattern.compile("new Thread\\(|Thread\\.of(?:Virtual|Platform)|Thread\\.startVirtualThread");

        assertThat(javaMain())
                .filteredOn(file -> file.startsWith(ROOT.resolve("server/src/main/java/org/xenia/server/kernel")))
                .filteredOn(file -> start.matcher(text(file)).find())
                .extracting(file -> file.getFileName().toString())
                .isSubsetOf(STARTS_THREADS.keySet());
    }

    @Test
    void onlyTheToolsAndTheStartPrint() {
        assertThat(javaMain())
                .filteredOn(file -> file.startsWith(ROOT.resolve("server"))
                        && !file.toString().contains("/app/"))
                .filteredOn(
                        file -> text(file).contains("System.out") || text(file).contains("printStackTrace"))
                .isEmpty();
    }

    private static boolean hasDoc(String before) {
        List<String> lines = new ArrayList<>(before.lines().toList());
        while (!lines.isEmpty()
                && !lines.getLast().startsWith("import ")
                && !lines.getLast().isBlank()) {
            if (lines.removeLast().startsWith("///")) {
                return true;
            }
        }
        return false;
    }

    private static List<Path> javaMain() {
        return sources().stream()
                .filter(file ->
                        file.toString().endsWith(".java") && file.toString().contains("/src/main/"))
                .toList();
    }

    private static List<Path> sources() {
        List<Path> all = new ArrayList<>();
        for (String part : List.of("language/src", "culture/src", "server/src", "console/src", "widget/src")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(part))) {
                files.filter(file -> file.toString().matches(".*\\.(?:java|tsx?)"))
                        .filter(file -> !file.toString().contains("/generated/"))
                        .forEach(all::add);
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
        return all;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
