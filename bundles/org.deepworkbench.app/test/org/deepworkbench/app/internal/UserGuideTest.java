package org.deepworkbench.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The user guide is one set of pages for the repository and for F1; its links must work in both. */
class UserGuideTest {

    private static final Path GUIDE = Path.of("../../docs/user-guide");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern FILE = Pattern.compile("<contexts file=\"([^\"]+)\"(?: plugin=\"([^\"]+)\")?");
    private static final Pattern CONTEXT = Pattern.compile("<context id=\"([^\"]+)\"");
    private static final Pattern HELP = Pattern.compile("setHelp(?:ContextId)?\\((?:[^,;]+, )?([\\w.]+)\\);");
    private static final Pattern PLACE = Pattern.compile("[A-Z_]+\\(\"(\\w+)\"\\)");
    private static final Pattern TOPIC = Pattern.compile("href=\"help/([^\"]+)\"");

    @Test
    void everyLinkLeadsToAPageAndAHeading() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages(GUIDE, ".md")) {
            Matcher links = LINK.matcher(Files.readString(page));
            while (links.find()) {
                String target = links.group(1);
                if (!target.startsWith("http") && !exists(target, page.getFileName().toString())) {
                    broken.add(page.getFileName() + " -> " + target);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void everyHelpContextLeadsToAPageAndAHeading() throws IOException {
        List<String> broken = new ArrayList<>();
        int topics = 0;
        for (Path contexts : pages(Path.of("contexts"), ".xml")) {
            Matcher hrefs = TOPIC.matcher(Files.readString(contexts));
            while (hrefs.find()) {
                topics++;
                if (!exists(hrefs.group(1), "")) {
                    broken.add(contexts.getFileName() + " -> " + hrefs.group(1));
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(topics > 0, "there are contexts");
    }

    /** A place in the code that F1 does not know would lead to the first page, which nobody would notice. */
    @Test
    void everyPlaceInTheCodeHasAHelpContext() throws IOException {
        Set<String> known = new TreeSet<>();
        Matcher files = FILE.matcher(Files.readString(Path.of("plugin.xml")));
        while (files.find()) {
            String bundle = files.group(2) == null ? "org.deepworkbench.app" : files.group(2);
            CONTEXT.matcher(Files.readString(Path.of(files.group(1)))).results()
                    .forEach(context -> known.add(bundle + '.' + context.group(1)));
        }
        Set<String> used = new TreeSet<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            Matcher calls = HELP.matcher(text);
            while (calls.find()) {
                value(source, text, calls.group(1)).ifPresent(used::add);
            }
            if (source.endsWith("HelpContexts.java")) {
                PLACE.matcher(text).results().forEach(place -> used.add("org.deepworkbench.topology.ui."
                        + place.group(1)));
            }
        }
        assertTrue(used.size() > 15, used::toString);
        assertEquals(used, known);
    }

    /** {@return the text of a constant; nothing where the call passes on what it was given} */
    private static Optional<String> value(Path source, String text, String name) throws IOException {
        int dot = name.lastIndexOf('.');
        String owner = dot < 0 ? text : Files.readString(find(name.substring(0, dot) + ".java"));
        Matcher constant = Pattern.compile("String " + name.substring(dot + 1) + " = \"([^\"]+)\"").matcher(owner);
        return constant.find() ? Optional.of(constant.group(1)) : Optional.empty();
    }

    private static Path find(String name) throws IOException {
        return sources().stream().filter(source -> source.endsWith(name)).findFirst().orElseThrow();
    }

    private static List<Path> sources() throws IOException {
        List<Path> found = new ArrayList<>();
        for (String bundle : List.of("app", "catalog.ui", "run.ui", "topology.ui")) {
            try (Stream<Path> files = Files.walk(Path.of("../org.deepworkbench." + bundle + "/src"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
            }
        }
        return found;
    }

    @Test
    void everyPageCanBeReachedFromTheFirst() throws IOException {
        String index = Files.readString(GUIDE.resolve("index.md"));
        List<String> lost = pages(GUIDE, ".md").stream().map(page -> page.getFileName().toString())
                .filter(name -> !name.equals("index.md") && !index.contains("(" + name + ")")).toList();
        assertEquals(List.of(), lost);
    }

    private static boolean exists(String target, String from) throws IOException {
        int hash = target.indexOf('#');
        String name = hash < 0 ? target : target.substring(0, hash);
        Path page = GUIDE.resolve(name.isEmpty() ? from : name);
        return Files.isRegularFile(page) && (hash < 0 || anchors(page).contains(target.substring(hash + 1)));
    }

    private static List<String> anchors(Path page) throws IOException {
        return Files.readAllLines(page).stream().filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(Collectors.toList());
    }

    private static List<Path> pages(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
