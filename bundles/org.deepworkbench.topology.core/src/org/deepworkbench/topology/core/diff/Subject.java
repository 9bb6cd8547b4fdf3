package org.deepworkbench.topology.core.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a change concerns.
 *
 * @param kind what it is
 * @param path its name, and the names and indices (from 0) of what is nested in it, such as node and property; of two
 *             topologies in which it is called differently, the name in the newer one
 */
public record Subject(ElementKind kind, List<String> path) {

    public Subject {
        path = List.copyOf(path);
    }

    /** {@return a subject nested in this one, of the same kind} */
    public Subject child(String name) {
        return child(kind, name);
    }

    /** {@return a subject nested in this one} */
    public Subject child(ElementKind childKind, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return new Subject(childKind, longer);
    }

    /** {@return the path with dots; a name that holds a dot, a colon or a quote stands in double quotes} */
    public String readable() {
        return path.stream().map(Subject::quoted).collect(Collectors.joining("."));
    }

    private static String quoted(String name) {
        boolean plain = !name.isEmpty() && name.chars().noneMatch(c -> c == '.' || c == ':' || c == '"' || c == '=');
        return plain ? name : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
