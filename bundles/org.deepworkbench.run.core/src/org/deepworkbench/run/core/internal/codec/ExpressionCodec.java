package org.deepworkbench.run.core.internal.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.run.core.internal.Json;
import org.deepworkbench.spi.plan.Expression;

/** Expressions of outputs as JSON: an object with one entry that says of what kind it is. */
final class ExpressionCodec {

    private static final String LITERAL = "literal"; //$NON-NLS-1$
    private static final String JOIN = "join"; //$NON-NLS-1$
    private static final String DELIMITER = "delimiter"; //$NON-NLS-1$
    private static final String TOKEN = "token"; //$NON-NLS-1$
    private static final String SEPARATORS = "separators"; //$NON-NLS-1$
    private static final String INDEX = "index"; //$NON-NLS-1$
    private static final String ATTRIBUTE = "attribute"; //$NON-NLS-1$
    private static final String PATH = "path"; //$NON-NLS-1$
    private static final String LIST = "list"; //$NON-NLS-1$
    private static final String MAP = "map"; //$NON-NLS-1$
    private static final String UNAVAILABLE = "unavailable"; //$NON-NLS-1$

    private ExpressionCodec() {
    }

    static Map<String, Object> write(Expression expression) {
        Map<String, Object> data = new LinkedHashMap<>();
        switch (expression) {
            case Expression.Literal literal -> data.put(LITERAL, literal.value());
            case Expression.Joined joined -> {
                data.put(JOIN, joined.parts().stream().map(ExpressionCodec::write).toList());
                data.put(DELIMITER, joined.delimiter());
            }
            case Expression.Token token -> {
                data.put(TOKEN, write(token.text()));
                data.put(SEPARATORS, token.separators());
                data.put(INDEX, token.index());
            }
            case Expression.Attribute attribute -> {
                data.put(ATTRIBUTE, attribute.node());
                data.put(PATH, attribute.path());
            }
            case Expression.Listing listing ->
                data.put(LIST, listing.items().stream().map(ExpressionCodec::write).toList());
            case Expression.Mapping mapping -> {
                Map<String, Object> entries = new LinkedHashMap<>();
                mapping.entries().forEach((name, entry) -> entries.put(name, write(entry)));
                data.put(MAP, entries);
            }
            case Expression.Unavailable unavailable -> data.put(UNAVAILABLE, unavailable.reason());
        }
        return data;
    }

    /** {@return the expression; one without a value for what a newer version wrote} */
    static Expression read(JsonNode data) {
        if (data.has(LITERAL)) {
            return new Expression.Literal(Json.plain(data.path(LITERAL)));
        }
        if (data.has(JOIN)) {
            return new Expression.Joined(all(data.path(JOIN)), data.path(DELIMITER).asText());
        }
        if (data.has(TOKEN)) {
            return new Expression.Token(read(data.path(TOKEN)), data.path(SEPARATORS).asText(),
                    data.path(INDEX).asInt());
        }
        if (data.has(ATTRIBUTE)) {
            return new Expression.Attribute(data.path(ATTRIBUTE).asText(), path(data.path(PATH)));
        }
        if (data.has(LIST)) {
            return new Expression.Listing(all(data.path(LIST)));
        }
        if (data.has(MAP)) {
            Map<String, Expression> entries = new LinkedHashMap<>();
            data.path(MAP).properties().forEach(entry -> entries.put(entry.getKey(), read(entry.getValue())));
            return new Expression.Mapping(entries);
        }
        return new Expression.Unavailable(data.path(UNAVAILABLE).asText());
    }

    private static List<Expression> all(JsonNode list) {
        List<Expression> expressions = new ArrayList<>();
        list.forEach(item -> expressions.add(read(item)));
        return expressions;
    }

    /** Steps are names and indices. */
    private static List<Object> path(JsonNode steps) {
        List<Object> path = new ArrayList<>();
        steps.forEach(step -> path.add(step.isInt() ? (Object) step.intValue() : step.asText()));
        return path;
    }
}
