package org.deepworkbench.topology.ui.internal.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * One thing that can be searched for, prepared once so that thousands of them can be searched between two key strokes.
 * All texts are in lower case.
 *
 * @param name        what people call it
 * @param humps       the parts of the name: words, and what begins with a capital letter
 * @param full        what a topology calls it
 * @param fullHumps   the parts of that
 * @param description what is said about it
 */
record Searchable(String name, List<String> humps, String full, List<String> fullHumps, String description) {

    /** Texts come from files of others: what lies beyond is not searched. */
    private static final int LONGEST = 2_000;
    /** A shorter word is found in too many descriptions to tell anything. */
    private static final int TELLING = 3;

    static Searchable of(String name, String full, String description) {
        String shortName = cut(name);
        String fullName = cut(full);
        return new Searchable(lower(shortName), split(shortName), lower(fullName), split(fullName),
                lower(cut(description)));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Splits at what is no letter or digit, and where capitals begin: DBMSServer is dbms and server. */
    static List<String> split(String text) {
        List<String> humps = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean apart = i == text.length() || !Character.isLetterOrDigit(text.charAt(i));
            if (apart || i > start && begins(text, i)) {
                if (i > start) {
                    humps.add(lower(text.substring(start, i)));
                }
                start = apart ? i + 1 : i;
            }
        }
        return List.copyOf(humps);
    }

    private static boolean begins(String text, int i) {
        boolean capital = Character.isUpperCase(text.charAt(i));
        boolean afterSmall = !Character.isUpperCase(text.charAt(i - 1));
        boolean beforeSmall = i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
        return capital && (afterSmall || beforeSmall);
    }

    /** {@return how far the word is from naming this, 0 for exactly; nothing where it is not found at all} */
    OptionalInt distance(String word) {
        if (name.equals(word)) {
            return OptionalInt.of(0);
        }
        if (name.startsWith(word)) {
            return OptionalInt.of(1);
        }
        if (humps.stream().anyMatch(hump -> hump.startsWith(word))) {
            return OptionalInt.of(2);
        }
        if (Humps.match(humps, word)) {
            return OptionalInt.of(3);
        }
        if (name.contains(word)) {
            return OptionalInt.of(4);
        }
        return farther(word);
    }

    private OptionalInt farther(String word) {
        if (fullHumps.stream().anyMatch(hump -> hump.startsWith(word)) || Humps.match(fullHumps, word)) {
            return OptionalInt.of(6);
        }
        if (full.contains(word)) {
            return OptionalInt.of(7);
        }
        int found = word.length() < TELLING ? -1 : description.indexOf(word);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(begins(found) ? 9 : 10);
    }

    private boolean begins(int found) {
        return found == 0 || !Character.isLetterOrDigit(description.charAt(found - 1));
    }
}
