package org.deepworkbench.ui.internal.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds pages by words: every word must be on the page, in its title counts most. */
final class GuideSearch {

    private static final int TITLE_WEIGHT = 20;
    private static final int AROUND = 60;

    /**
     * A page that was found.
     *
     * @param page    its file name
     * @param title   its title
     * @param excerpt some words around the first hit, on one line
     * @param weight  how well it fits
     */
    record Hit(String page, String title, String excerpt, int weight) {
    }

    private GuideSearch() {
    }

    /** {@return the pages with all these words, the best first} */
    static List<Hit> find(Guide guide, String query) {
        List<String> words = Arrays.stream(query.toLowerCase(Locale.ROOT).strip().split("\\s+")) //$NON-NLS-1$
                .filter(word -> !word.isEmpty()).toList();
        List<Hit> hits = new ArrayList<>();
        if (!words.isEmpty()) {
            guide.sources().forEach((name, source) -> look(name, PageRenderer.render(name, source), words, hits));
        }
        hits.sort(Comparator.comparingInt(Hit::weight).reversed().thenComparing(Hit::title));
        return hits;
    }

    private static void look(String name, StyledPage page, List<String> words, List<Hit> hits) {
        String text = page.text().toLowerCase(Locale.ROOT);
        String title = page.title().toLowerCase(Locale.ROOT);
        int weight = 0;
        for (String word : words) {
            int count = count(text, word);
            if (count == 0) {
                return;
            }
            weight += count + (title.contains(word) ? TITLE_WEIGHT : 0);
        }
        hits.add(new Hit(name, page.title(), excerpt(page.text(), text.indexOf(words.get(0))), weight));
    }

    private static int count(String text, String word) {
        int count = 0;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            count++;
        }
        return count;
    }

    /** Lower and original case have the same length but for a few rare letters; the bounds are kept all the same. */
    private static String excerpt(String text, int at) {
        int from = Math.clamp(at - AROUND, 0, text.length());
        int to = Math.clamp(at + AROUND, from, text.length());
        while (from > 0 && !Character.isWhitespace(text.charAt(from))) {
            from--;
        }
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        String words = text.substring(from, to).replaceAll("\\s+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
        return (from > 0 ? "… " : "") + words + (to < text.length() ? " …" : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }
}
