package org.deepworkbench.topology.ui.internal.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Finds items of the library by words and by the humps of their names, the best first. Needs no display; may be used
 * on any thread.
 */
public final class LibrarySearch {

    /** Nothing to find. */
    public static final LibrarySearch EMPTY = of(List.of());

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingInt(Hit::distance)
            .thenComparingInt(Hit::liking).thenComparingInt(hit -> hit.entry.text.name().length())
            .thenComparing(hit -> hit.entry.text.name());

    private final List<Entry> entries;

    private record Entry(LibraryItem item, Searchable text) {
    }

    /** @param liking 0 for favourites, 1 for what was used lately, 2 for all else */
    private record Hit(Entry entry, int distance, int liking) {
    }

    private LibrarySearch(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** {@return a search among the items} */
    public static LibrarySearch of(List<LibraryItem> items) {
        return new LibrarySearch(items.stream().map(item -> new Entry(item,
                Searchable.of(item.label(), item.fullName(), item.description() + ' ' + item.keywords()))).toList());
    }

    /** {@return everything, in no particular order} */
    public List<LibraryItem> items() {
        return entries.stream().map(Entry::item).toList();
    }

    /**
     * {@return the items that every word of the query is found in, the best first}
     *
     * @param query     words, or the beginnings of the humps of a name; nothing finds everything
     * @param preferred what comes first among equals
     */
    public List<LibraryItem> find(String query, Preferred preferred) {
        List<String> words = words(query);
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            distance(entry.text, words)
                    .ifPresent(distance -> hits.add(new Hit(entry, distance, preferred.rank(entry.item))));
        }
        hits.sort(BEST_FIRST);
        return hits.stream().map(hit -> hit.entry.item).toList();
    }

    private static List<String> words(String query) {
        return Arrays.stream(query.toLowerCase(Locale.ROOT).split("\\s+")) //$NON-NLS-1$
                .filter(word -> !word.isEmpty()).toList();
    }

    private static OptionalInt distance(Searchable text, List<String> words) {
        int sum = 0;
        for (String word : words) {
            OptionalInt distance = text.distance(word);
            if (distance.isEmpty()) {
                return distance;
            }
            sum += distance.getAsInt();
        }
        return OptionalInt.of(sum);
    }
}
