package org.deepworkbench.topology.core.internal.profile;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.deepworkbench.topology.core.internal.Findings;
import org.deepworkbench.topology.core.internal.LineMap;
import org.deepworkbench.topology.core.internal.read.ServiceTemplateReader;
import org.deepworkbench.topology.core.internal.yaml.YamlReader;
import org.deepworkbench.topology.core.type.TypeSource;
import org.deepworkbench.topology.model.tosca.EntityType;

/**
 * Types of a file that the workbench carries. The file is indexed by its lines and a type is read when somebody asks
 * for it, so that judging a small topology costs a few types, not all. Safe to use from any thread.
 */
final class EmbeddedTypes implements TypeSource {

    /** Where a type stands in the file. */
    private record Place(String section, int start, int end) {
    }

    private final String text;
    private final Map<Class<? extends EntityType>, Map<String, Place>> places = new HashMap<>();
    private final Map<Place, EntityType> read = new ConcurrentHashMap<>();

    /** @param text a service template whose sections begin at column 1 and whose types begin at column 3 */
    EmbeddedTypes(String text) {
        this.text = text;
        index();
    }

    @Override
    public Set<String> names(Class<? extends EntityType> kind) {
        return Collections.unmodifiableSet(places.getOrDefault(kind, Map.of()).keySet());
    }

    @Override
    public Optional<EntityType> find(Class<? extends EntityType> kind, String name) {
        return Optional.ofNullable(places.getOrDefault(kind, Map.of()).get(name))
                .map(place -> read.computeIfAbsent(place, this::read));
    }

    /** {@return where the type's name stands in the file} */
    Optional<Integer> offset(Class<? extends EntityType> kind, String name) {
        return Optional.ofNullable(places.getOrDefault(kind, Map.of()).get(name))
                .map(place -> text.indexOf(name, place.start()));
    }

    /** {@return the whole file} */
    String text() {
        return text;
    }

    private EntityType read(Place place) {
        String chunk = text.substring(place.start(), place.end());
        ServiceTemplateReader reader = new ServiceTemplateReader(new Findings());
        return YamlReader.read(chunk).mapping().map(mapping -> mapping.entries().get(0))
                .map(entry -> reader.readType(place.section(), entry)).orElseThrow();
    }

    /** A section begins with a letter at column 1, a type with a letter at column 3. */
    private void index() {
        String section = null;
        String name = null;
        int start = 0;
        int lineStart = 0;
        while (lineStart < text.length()) {
            int lineEnd = text.indexOf('\n', lineStart);
            lineEnd = lineEnd < 0 ? text.length() : lineEnd + 1;
            boolean beginsSection = Character.isLetter(text.charAt(lineStart));
            boolean beginsType = lineEnd - lineStart > 3 && text.startsWith("  ", lineStart)
                    && Character.isLetter(text.charAt(lineStart + 2));
            if (beginsSection || beginsType) {
                put(section, name, start, lineStart);
                name = beginsType ? key(lineStart + 2) : null;
                section = beginsSection ? key(lineStart) : section;
                start = lineStart;
            }
            lineStart = lineEnd;
        }
        put(section, name, start, text.length());
    }

    private String key(int from) {
        return text.substring(from, text.indexOf(':', from));
    }

    private void put(String section, String name, int start, int end) {
        if (name != null && TypeSections.kind(section) != null) {
            places.computeIfAbsent(TypeSections.kind(section), kind -> new LinkedHashMap<>()).put(name,
                    new Place(section, start, end));
        }
    }
}
