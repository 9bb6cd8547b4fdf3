package org.deepworkbench.topology.core.internal.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A map.
 *
 * @param origin  what its place is relative to
 * @param from    where it begins, from the origin: its brace or first key
 * @param to      where its closing brace ends, from the origin; {@link YamlSequence#BLOCK} for a map without braces,
 *                which ends where its last value does
 * @param entries the entries as written, duplicates and merge keys ({@code <<}) included
 * @param plain   whether there is neither a duplicate nor a merge key, so that the map means what is written
 */
public record YamlMapping(Origin origin, int from, int to, List<YamlEntry> entries, boolean plain)
        implements YamlNode {

    private static final String MERGE = "<<";

    @Override
    public int start() {
        return origin.offset() + from;
    }

    @Override
    public int end() {
        if (flow()) {
            return origin.offset() + to;
        }
        return entries.isEmpty() ? start() : Math.max(start(), entries.get(entries.size() - 1).end());
    }

    /** {@return whether it is written in braces} */
    public boolean flow() {
        return to != YamlSequence.BLOCK;
    }

    /** {@return the same map with another entry at the index} */
    YamlMapping with(int index, YamlEntry entry) {
        List<YamlEntry> changed = new ArrayList<>(entries);
        changed.set(index, entry);
        return new YamlMapping(origin, from, to, List.copyOf(changed), plain);
    }

    /** {@return a map of this one's entries but for the first, of which there must be two} */
    public YamlMapping withoutFirst() {
        YamlEntry second = entries.get(1);
        return new YamlMapping(second.key().origin(), second.key().from(), YamlSequence.BLOCK,
                List.copyOf(entries.subList(1, entries.size())), plain);
    }

    /** {@return the entry written under the name; of several the last} */
    public Optional<YamlEntry> written(String name) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).name().equals(name)) {
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    /** {@return the value under the name, an alias resolved; of several the last} */
    public Optional<YamlNode> get(String name) {
        return written(name).map(entry -> entry.value().resolved());
    }

    /** {@return what the map means: merged maps included, each name once, the last entry of a name at its place} */
    public List<YamlEntry> effective() {
        if (plain) {
            return entries;
        }
        Map<String, YamlEntry> byName = new LinkedHashMap<>();
        entries.stream().filter(entry -> !isMerge(entry)).forEach(entry -> byName.put(entry.name(), entry));
        entries.stream().filter(YamlMapping::isMerge).forEach(entry -> merge(entry.value().resolved(), byName));
        return new ArrayList<>(byName.values());
    }

    static boolean isMerge(YamlEntry entry) {
        return entry.name().equals(MERGE) && entry.key().style() == YamlScalar.Style.PLAIN;
    }

    private static void merge(YamlNode source, Map<String, YamlEntry> byName) {
        if (source instanceof YamlMapping mapping) {
            mapping.effective().forEach(entry -> byName.putIfAbsent(entry.name(), entry));
        } else if (source instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> merge(item.resolved(), byName));
        }
    }
}
