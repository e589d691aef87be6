package org.xenia.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The floors of the house: a module leans on lower floors alone, and on what their doors show.
class ModulesTest {

    private static final Pattern FLOOR = Pattern.compile("Floor (\\d)");

    private final ApplicationModules modules = ApplicationModules.of(XeniaApplication.class);

    @Test
    void noModuleReachesIntoAnotherOrLeansOnItInACircle() {
        modules.verify();
    }

    @Test
    void everyModuleLeansOnLowerFloorsAlone() throws IOException {
        List<String> upwards = new ArrayList<>();
        for (ApplicationModule module : modules) {
            List<ApplicationModule> dependencies =
                    module.getDirectDependencies(modules).uniqueModules().toList();
            for (ApplicationModule dependency : dependencies) {
                if (floor(dependency) >= floor(module)) {
                    upwards.add(module.getIdentifier() + " on " + dependency.getIdentifier());
                }
            }
        }

        assertThat(upwards).isEmpty();
    }

    private static int floor(ApplicationModule module) throws IOException {
        Path file = Path.of(
                "src",
                "main",
                "java",
                "org",
                "xenia",
                "server",
                module.getIdentifier().toString(),
                "package-info.java");
        Matcher matcher = FLOOR.matcher(Files.readString(file));
        assertThat(matcher.find()).as(file + " names its floor").isTrue();
        return Integer.parseInt(matcher.group(1));
    }
}
