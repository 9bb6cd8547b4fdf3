package org.deepworkbench.topology.core.assist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a topology file consists of, as {@code syntax.txt} tells.
 *
 * @param rules the rules by name
 */
record Syntax(Map<String, Shape.Rule> rules) {

    /** The one syntax; immutable, for any thread. */
    static final Syntax TOSCA = load();

    Shape.Rule rule(String name) {
        return rules.get(name);
    }

    /** {@return what may stand behind the steps from the root; empty where nothing is known} */
    List<Shape> after(List<Step> path) {
        List<List<Shape>> all = along(path);
        return all.get(all.size() - 1);
    }

    /** {@return what may stand at each place of a path: first at the root, then behind each step} */
    List<List<Shape>> along(List<Step> path) {
        List<List<Shape>> all = new ArrayList<>();
        all.add(List.of(rule("file")));
        for (Step step : path) {
            all.add(behind(all.get(all.size() - 1), step));
        }
        return all;
    }

    /** A keyname is a keyname wherever a name of one's own could stand too. */
    static List<Shape> behind(Collection<Shape> shapes, Step step) {
        List<Shape> ruled = shapes.stream().filter(Shape.Rule.class::isInstance).toList();
        List<Shape> found = behind(ruled.stream(), step);
        return found.isEmpty() ? behind(shapes.stream(), step) : found;
    }

    private static List<Shape> behind(Stream<Shape> shapes, Step step) {
        return shapes.flatMap(shape -> shape.after(step).stream()).flatMap(Shape::options).toList();
    }

    private static Syntax load() {
        Map<String, Shape.Rule> rules = new HashMap<>();
        try (BufferedReader in = new BufferedReader(
                new InputStreamReader(Syntax.class.getResourceAsStream("syntax.txt"), StandardCharsets.UTF_8))) {
            Shape.Rule rule = null;
            for (String line : in.lines().filter(text -> !text.isBlank() && !text.startsWith("#")).toList()) {
                if (line.endsWith(":")) {
                    String name = line.substring(0, line.length() - 1);
                    rule = new Shape.Rule(name, new LinkedHashMap<>(), new ArrayList<>());
                    rules.put(name, rule);
                } else {
                    add(rule, Arrays.asList(line.strip().split(" ")));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Syntax(Map.copyOf(rules));
    }

    private static void add(Shape.Rule rule, List<String> words) {
        if (words.get(0).startsWith("{")) {
            rule.others().add(shape(words));
        } else {
            rule.keys().merge(words.get(0), shape(words.subList(1, words.size())),
                    (one, other) -> new Shape.Either(List.of(one, other)));
        }
    }

    private static Shape shape(List<String> words) {
        String first = words.get(0);
        if (first.equals("[]")) {
            return new Shape.Items(shape(words.subList(1, words.size())));
        }
        if (first.startsWith("{")) {
            return new Shape.Names(first.substring(1, first.length() - 1), shape(words.subList(1, words.size())));
        }
        Shape base = first.equals("=") ? new Shape.Leaf(words.get(1)) : new Shape.To(words.get(1));
        return words.size() > 3 ? new Shape.Either(List.of(base, shape(words.subList(3, words.size())))) : base;
    }
}
