package org.deepworkbench.topology.core.function;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.topology.core.edit.YamlString;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.model.tosca.ScalarKind;
import org.deepworkbench.topology.model.tosca.Value;

/** A value of a topology with the functions in it, nested as deep as it is. Immutable. */
public sealed interface Expression {

    /** Joins its arguments to one text. */
    String CONCAT = "concat";
    /** Joins the items of a list with a separator between them. */
    String JOIN = "join";
    /** Takes one piece of a text that is cut at separators. */
    String TOKEN = "token";

    /**
     * A scalar that is written down.
     *
     * @param text   its content
     * @param string whether it is a string; else it is written as it stands, such as {@code 5} or {@code true}
     */
    record Literal(String text, boolean string) implements Expression {

        /** {@return what a person typed as a plain scalar: a number, truth or null where it looks like one} */
        public static Literal plain(String text) {
            return new Literal(text, YamlScalar.kindOfPlain(text) == ScalarKind.STRING);
        }

        /** {@return the scalar as YAML} */
        String written() {
            return string ? YamlString.of(text) : text;
        }
    }

    /** A list. */
    record Items(List<Expression> items) implements Expression {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A map, in the order of its entries. */
    record Entries(Map<String, Expression> entries) implements Expression {
        public Entries {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /**
     * The value of an input.
     *
     * @param name its name
     * @param path names (String) and indices (Integer) that lead on into the value; usually none
     */
    record GetInput(String name, List<Object> path) implements Expression {
        public GetInput {
            path = List.copyOf(path);
        }
    }

    /** What a node or a relationship is asked for. */
    enum Asked {
        /** A property, known before anything runs. */
        PROPERTY("get_property"),
        /** An attribute, known when the node runs. */
        ATTRIBUTE("get_attribute"),
        /** The place of an artifact. */
        ARTIFACT("get_artifact"),
        /** What an operation told when it had run. */
        OPERATION_OUTPUT("get_operation_output");

        private final String function;

        Asked(String function) {
            this.function = function;
        }

        /** {@return the name of the function that asks} */
        public String function() {
            return function;
        }
    }

    /**
     * Something that a node or a relationship has.
     *
     * @param asked what kind of thing
     * @param steps the node, or a word such as {@code SELF}; then names (String) and indices (Integer) inwards
     */
    record Member(Asked asked, List<Object> steps) implements Expression {
        public Member {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Any other function, such as {@link #CONCAT}.
     *
     * @param function  its name, without the dollar sign of TOSCA 2.0
     * @param arguments what it is called with
     */
    record Call(String function, List<Expression> arguments) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@return the value of the model as an expression} */
    static Expression of(Value value) {
        return ExpressionReader.read(value);
    }

    /**
     * {@return the expression as YAML: what joins texts in block style, everything else on one line}
     *
     * @param version the {@code tosca_definitions_version} that the YAML is for; null for the Simple Profile
     */
    default String yaml(String version) {
        return ExpressionYaml.of(version).block(this);
    }

    /** {@return the expression as YAML on one line} */
    default String flowYaml(String version) {
        return ExpressionYaml.of(version).flow(this);
    }
}
