package org.deepworkbench.topology.core.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in the text of a topology with what the syntax says of it and of everything around it. Depths count the steps
 * from the root, which has depth 0.
 *
 * @param text   the text, which may be broken
 * @param place  the place
 * @param shapes what may stand at each depth of the way to the place
 */
record Situation(String text, SourcePlace place, List<List<Shape>> shapes) {

    static Situation at(String text, int offset) {
        SourcePlace place = SourcePlace.at(text, offset);
        return new Situation(text, place, Syntax.TOSCA.along(place.path()));
    }

    /** {@return what may stand at the place itself} */
    List<Shape> here() {
        return shapes.get(shapes.size() - 1);
    }

    int depth() {
        return place.path().size();
    }

    /** {@return the step that leads to a depth} */
    Step step(int depth) {
        return place.path().get(depth - 1);
    }

    /** {@return the key that leads to a depth, if it is one} */
    Optional<String> name(int depth) {
        return depth > 0 && step(depth) instanceof Step.Key key ? Optional.of(key.name()) : Optional.empty();
    }

    /** {@return the depth of the innermost map around the place that a rule describes; -1 if there is none} */
    int around(String rule) {
        for (int depth = depth(); depth >= 0; depth--) {
            if (isRule(depth, rule)) {
                return depth;
            }
        }
        return -1;
    }

    boolean isRule(int depth, String rule) {
        return shapes.get(depth).stream().anyMatch(shape -> shape instanceof Shape.Rule is && is.name().equals(rule));
    }

    /** {@return the depth of the innermost map around the place whose keys are names of that kind; -1 if none} */
    int aroundNames(String kind) {
        for (int depth = depth(); depth >= 0; depth--) {
            if (isNames(depth, kind)) {
                return depth;
            }
        }
        return -1;
    }

    boolean isNames(int depth, String kind) {
        return shapes.get(depth).stream()
                .anyMatch(shape -> shape instanceof Shape.Names names && names.kind().equals(kind));
    }

    /** {@return the value that the map at a depth has under the key, if it is written in a line of its own} */
    Optional<String> child(int depth, String key) {
        if (depth < 1 || !(step(depth) instanceof Step.Key parent) || parent.line() < 0) {
            return Optional.empty();
        }
        return entries(parent).stream().filter(line -> line.key().equals(key)).map(SourceLine::value)
                .map(SourceLine::unquoted).filter(value -> !value.isEmpty()).findFirst();
    }

    /** {@return the keys of the map at a depth, if each is written in a line of its own} */
    List<String> keys(int depth) {
        return depth > 0 && step(depth) instanceof Step.Key parent && parent.line() >= 0
                ? entries(parent).stream().map(SourceLine::key).toList()
                : List.of();
    }

    private List<SourceLine> entries(Step.Key parent) {
        List<SourceLine> entries = new ArrayList<>();
        int column = -1;
        for (int at = SourceLine.at(text, parent.line()).next(); at <= text.length();) {
            SourceLine line = SourceLine.at(text, at);
            at = line.next();
            if (line.isEmpty()) {
                continue;
            }
            if (line.indent() <= parent.column()) {
                break;
            }
            column = column < 0 ? line.indent() : column;
            if (line.hasKey() && line.dashes().isEmpty() && line.content() == column) {
                entries.add(line);
            }
        }
        return entries;
    }

    /** {@return the keys that the map at the place has already} */
    List<String> siblings() {
        if (place.flow()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        SourceLine own = SourceLine.at(text, place.start());
        if (own.dashes().isEmpty()) {
            SourceLine line = own;
            while (!line.isFirst() && !endsAbove(line)) {
                line = line.previous();
                add(names, line);
            }
        }
        int at = own.next();
        while (at <= text.length()) {
            SourceLine line = SourceLine.at(text, at);
            if (!line.isEmpty() && line.indent() < place.column()) {
                break;
            }
            add(names, line);
            at = line.next();
        }
        return names;
    }

    /** Whether the map at the place begins with this line, or below it. */
    private boolean endsAbove(SourceLine line) {
        return !line.isEmpty() && line.start() != SourceLine.at(text, place.start()).start()
                && line.indent() < place.column();
    }

    private void add(List<String> names, SourceLine line) {
        if (line.hasKey() && line.content() == place.column()) {
            names.add(line.key());
        }
    }
}
