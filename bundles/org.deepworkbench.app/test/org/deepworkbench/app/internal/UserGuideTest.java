package org.deepworkbench.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The user guide is one set of pages for the repository and for F1; its links must work in both. */
class UserGuideTest {

    private static final Path GUIDE = Path.of("../../docs/user-guide");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
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
