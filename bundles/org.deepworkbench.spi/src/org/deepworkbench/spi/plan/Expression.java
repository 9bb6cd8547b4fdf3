package org.deepworkbench.spi.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The value of an output, as far as it can be known before anything runs (TOSCA Simple Profile 1.3, section 4).
 * {@link #evaluate} completes it with the attributes that an engine reports.
 */
public sealed interface Expression {

    /** A value known already: String, Boolean, Long, Double, List or Map. */
    record Literal(Object value) implements Expression {
    }

    /** {@code concat} and {@code join}: the parts as text, with the delimiter between them (empty for concat). */
    record Joined(List<Expression> parts, String delimiter) implements Expression {
        public Joined {
            parts = List.copyOf(parts);
        }
    }

    /** {@code token}: the piece of {@code text} at {@code index} (from 0) when cut at any of {@code separators}. */
    record Token(Expression text, String separators, int index) implements Expression {
    }

    /** {@code get_attribute}: attribute of a node, then capability, nested names (String) and indices (Integer). */
    record Attribute(String node, List<Object> path) implements Expression {
        public Attribute {
            path = List.copyOf(path);
        }
    }

    /** A list with functions inside. */
    record Listing(List<Expression> items) implements Expression {
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** A map with functions inside. */
    record Mapping(Map<String, Expression> entries) implements Expression {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    /** Known beforehand to have no value; {@code reason} is a sentence for a person. */
    record Unavailable(String reason) implements Expression {
    }

    /**
     * Evaluates with what an engine reported.
     *
     * @return the value, or the reason why there is none; never empty text in place of a value
     */
    default Evaluation evaluate(Attributes attributes) {
        return ExpressionEvaluator.evaluate(this, attributes);
    }
}
