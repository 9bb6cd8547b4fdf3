package org.deepworkbench.tests.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Everything that a person reads in the workbench is there in English and in Spanish. The model server is left out: it
 * is a service, whose words are part of its interface.
 */
class TranslationsTest {

    private static final Path BUNDLES = Path.of(System.getProperty("bundles"));
    private static final Set<String> SERVICES = Set.of("org.deepworkbench.modelserver");
    private static final Set<String> FILES = Set.of("messages.properties", "plugin.properties", "usage.properties");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}|%n|</?a>");
    private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    /** Texts of this many words are never the same in both languages, unless nobody has translated them. */
    private static final int SEVERAL = 4;

    @Test
    void everyTextIsThereInSpanish() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<Path> files = english();
        assertTrue(files.size() > 10, "files found: " + files);
        for (Path file : files) {
            Path spanish = file.resolveSibling(file.getFileName().toString().replace(".properties", "_es.properties"));
            compare(BUNDLES.relativize(file), read(file), Files.exists(spanish) ? read(spanish) : new Properties(),
                    wrong);
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static void compare(Path file, Properties english, Properties spanish, List<String> wrong) {
        Set<String> missing = new TreeSet<>(english.stringPropertyNames());
        missing.removeAll(spanish.stringPropertyNames());
        missing.forEach(key -> wrong.add(file + ": no Spanish " + key));
        for (String key : new TreeSet<>(spanish.stringPropertyNames())) {
            String before = english.getProperty(key);
            String after = spanish.getProperty(key);
            if (before == null) {
                wrong.add(file + ": only in Spanish " + key);
            } else if (!places(before).equals(places(after))) {
                wrong.add(file + ": other placeholders in " + key);
            } else if (before.equals(after) && WORD.matcher(before).results().count() >= SEVERAL) {
                wrong.add(file + ": not translated " + key);
            }
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTextHasAFieldAndEveryFieldAText() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : english()) {
            Path fields = file.resolveSibling("Messages.java");
            if (file.endsWith("messages.properties") && Files.exists(fields)) {
                Set<String> named = FIELD.matcher(Files.readString(fields)).results().map(found -> found.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
                Set<String> texts = new TreeSet<>(read(file).stringPropertyNames());
                if (!named.equals(texts)) {
                    Set<String> both = new TreeSet<>(named);
                    both.retainAll(texts);
                    named.removeAll(both);
                    texts.removeAll(both);
                    wrong.add(BUNDLES.relativize(file) + ": fields without text " + named + ", texts without field "
                            + texts);
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    @Test
    void bothLanguagesArePacked() throws IOException {
        for (Path file : english()) {
            if (file.endsWith("plugin.properties")) {
                String packed = Files.readString(file.resolveSibling("build.properties"));
                assertTrue(packed.contains("plugin_es.properties"), () -> BUNDLES.relativize(file).toString());
            }
        }
    }

    private static List<Path> english() throws IOException {
        try (Stream<Path> files = Files.walk(BUNDLES)) {
            return files.filter(file -> FILES.contains(file.getFileName().toString())).filter(TranslationsTest::isSource)
                    .sorted().toList();
        }
    }

    private static boolean isSource(Path file) {
        Path inside = BUNDLES.relativize(file);
        return !SERVICES.contains(inside.getName(0).toString()) && !inside.getName(1).toString().equals("target");
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
