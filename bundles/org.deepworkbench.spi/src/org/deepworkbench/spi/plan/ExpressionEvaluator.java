package org.deepworkbench.spi.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.deepworkbench.spi.internal.Messages;
import org.deepworkbench.spi.plan.Evaluation.Available;
import org.deepworkbench.spi.plan.Evaluation.NotAvailable;
import org.eclipse.osgi.util.NLS;

/** Evaluates an expression from the inside out; the first part without a value decides the whole. */
final class ExpressionEvaluator {

    private ExpressionEvaluator() {
    }

    static Evaluation evaluate(Expression expression, Attributes attributes) {
        return switch (expression) {
            case Expression.Literal literal -> new Available(literal.value());
            case Expression.Unavailable unavailable -> new NotAvailable(unavailable.reason());
            case Expression.Attribute attribute -> attributes.find(attribute.node(), attribute.path());
            case Expression.Joined joined -> joined(joined, attributes);
            case Expression.Token token -> token(token, attributes);
            case Expression.Listing listing -> listing(listing, attributes);
            case Expression.Mapping mapping -> mapping(mapping, attributes);
        };
    }

    private static Evaluation joined(Expression.Joined joined, Attributes attributes) {
        Evaluation all = all(joined.parts(), attributes);
        if (all instanceof Available(List<?> values)) {
            return new Available(String.join(joined.delimiter(), values.stream().map(String::valueOf).toList()));
        }
        return all;
    }

    private static Evaluation listing(Expression.Listing listing, Attributes attributes) {
        return all(listing.items(), attributes);
    }

    private static Evaluation all(List<Expression> parts, Attributes attributes) {
        List<Object> values = new ArrayList<>();
        for (Expression part : parts) {
            switch (part.evaluate(attributes)) {
                case Available(Object value) -> values.add(value);
                case NotAvailable missing -> {
                    return missing;
                }
            }
        }
        return new Available(List.copyOf(values));
    }

    private static Evaluation mapping(Expression.Mapping mapping, Attributes attributes) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Map.Entry<String, Expression> entry : mapping.entries().entrySet()) {
            switch (entry.getValue().evaluate(attributes)) {
                case Available(Object value) -> values.put(entry.getKey(), value);
                case NotAvailable missing -> {
                    return missing;
                }
            }
        }
        return new Available(values);
    }

    private static Evaluation token(Expression.Token token, Attributes attributes) {
        Evaluation text = token.text().evaluate(attributes);
        if (!(text instanceof Available(Object value))) {
            return text;
        }
        String anySeparator = "[" + token.separators().replaceAll("[\\\\\\[\\]^&-]", "\\\\$0") + "]"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        String[] pieces = Pattern.compile(anySeparator).split(String.valueOf(value), -1);
        if (token.index() < 0 || token.index() >= pieces.length) {
            return new NotAvailable(NLS.bind(Messages.Expression_noSuchToken, token.index(), value));
        }
        return new Available(pieces[token.index()]);
    }
}
