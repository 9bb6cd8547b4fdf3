package org.deepworkbench.topology.core.assist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What may stand at a place of a topology file. */
sealed interface Shape {

    /** A value of a kind, such as {@code node-type}. */
    record Leaf(String kind) implements Shape {
    }

    /** A map whose keys are names of a kind, with the same behind each. */
    record Names(String kind, Shape each) implements Shape {
    }

    /** A list. */
    record Items(Shape each) implements Shape {
    }

    /** One or the other. */
    record Either(List<Shape> choices) implements Shape {
    }

    /** A map that a rule describes: keynames with what stands behind them, and what other keys there may be. */
    record Rule(String name, Map<String, Shape> keys, List<Shape> others) implements Shape {
    }

    /** What another rule describes. */
    record To(String rule) implements Shape {
    }

    /** {@return the shape without choices: each one that is possible} */
    default Stream<Shape> options() {
        return switch (this) {
            case Either either -> either.choices().stream().flatMap(Shape::options);
            case To to -> Stream.of(Syntax.TOSCA.rule(to.rule()));
            default -> Stream.of(this);
        };
    }

    /** {@return what stands behind a step, if it can be made} */
    default Optional<Shape> after(Step step) {
        return switch (this) {
            case Items items -> step instanceof Step.Item ? Optional.of(items.each()) : Optional.empty();
            case Names names -> step instanceof Step.Key ? Optional.of(names.each()) : Optional.empty();
            case Rule rule -> step instanceof Step.Key key
                    ? Optional.ofNullable(rule.keys().get(key.name()))
                            .or(() -> rule.others().stream().findFirst().flatMap(other -> other.after(step)))
                    : Optional.empty();
            case Leaf leaf -> leaf.kind().equals("value") || leaf.kind().equals("any") ? Optional.of(leaf)
                    : Optional.empty();
            default -> Optional.empty();
        };
    }
}
