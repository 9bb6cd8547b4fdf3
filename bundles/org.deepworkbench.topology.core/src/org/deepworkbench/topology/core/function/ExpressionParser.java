package org.deepworkbench.topology.core.function;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.function.Expression.Asked;
import org.deepworkbench.topology.core.function.Expression.Entries;
import org.deepworkbench.topology.core.function.Expression.GetInput;
import org.deepworkbench.topology.core.function.Expression.Items;
import org.deepworkbench.topology.core.function.Expression.Literal;
import org.deepworkbench.topology.core.function.Expression.Member;
import org.deepworkbench.topology.core.internal.yaml.YamlScalar;
import org.deepworkbench.topology.model.tosca.ScalarKind;

/** Reads an expression from a line. */
final class ExpressionParser {

    private static final int DEEPEST = 60;
    private static final String GETTER = "get_";
    private static final String INPUT = "input";

    private final Cursor cursor;
    private int depth;

    ExpressionParser(Cursor cursor) {
        this.cursor = cursor;
    }

    Expression expression() throws FaultException {
        if (++depth > DEEPEST) {
            throw cursor.fault(Messages.Text_tooDeep);
        }
        cursor.skipBlanks();
        Expression expression = any();
        depth--;
        return expression;
    }

    private Expression any() throws FaultException {
        if (cursor.isAtEnd()) {
            throw cursor.fault(Messages.Text_empty);
        }
        if (cursor.isString()) {
            return new Literal(cursor.string(), true);
        }
        if (cursor.take('[')) {
            return new Items(expressions(']', false));
        }
        if (cursor.take('{')) {
            return new Entries(entries());
        }
        return cursor.isName() ? named(false) : scalar();
    }

    /** A number, or another scalar that is no string. */
    private Expression scalar() throws FaultException {
        FaultException noValue = cursor.expected(Messages.Text_expectedValue);
        String text = cursor.scalar();
        if (text.isEmpty() || YamlScalar.kindOfPlain(text) == ScalarKind.STRING) {
            throw noValue;
        }
        return new Literal(text, false);
    }

    /** @param bare whether a bare name is just a name, as in {@code get_property(SELF, port)}, and none of an input */
    private Expression named(boolean bare) throws FaultException {
        boolean quoted = cursor.is('`');
        String name = cursor.name();
        if (!quoted && cursor.take('(')) {
            return called(name);
        }
        List<Object> path = further(name);
        if (path.size() > 1) {
            return new Member(Asked.ATTRIBUTE, path);
        }
        boolean scalar = !quoted && YamlScalar.kindOfPlain(name) != ScalarKind.STRING;
        return scalar || bare ? new Literal(name, !scalar) : new GetInput(name, List.of());
    }

    private Expression called(String name) throws FaultException {
        Optional<Asked> asked = asked(name);
        if (name.equals(INPUT) || asked.isPresent()) {
            cursor.skipBlanks();
            List<Object> path = further(cursor.name());
            if (asked.isPresent() && path.size() < 2) {
                throw cursor.expected("«.»");
            }
            cursor.demand(')');
            return asked.<Expression>map(kind -> new Member(kind, path))
                    .orElseGet(() -> new GetInput((String) path.get(0), path.subList(1, path.size())));
        }
        return ExpressionReader.call(name, expressions(')', name.startsWith(GETTER)));
    }

    /** {@return what is asked for by a short name, such as {@code property} for {@code get_property}} */
    private static Optional<Asked> asked(String name) {
        for (Asked asked : Asked.values()) {
            if (asked.function().equals(GETTER + name)) {
                return Optional.of(asked);
            }
        }
        return Optional.empty();
    }

    /** {@return the name with the names and indices that follow it} */
    private List<Object> further(String name) throws FaultException {
        List<Object> path = new ArrayList<>(List.of(name));
        while (cursor.is('.') || cursor.is('[')) {
            if (cursor.take('.')) {
                path.add(cursor.name());
            } else {
                cursor.demand('[');
                path.add(index());
                cursor.demand(']');
            }
        }
        return path;
    }

    private Integer index() throws FaultException {
        cursor.skipBlanks();
        String digits = cursor.word();
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException none) {
            throw cursor.expected(Messages.Text_expectedNumber);
        }
    }

    private List<Expression> expressions(char end, boolean bare) throws FaultException {
        List<Expression> all = new ArrayList<>();
        if (cursor.take(end)) {
            return all;
        }
        do {
            cursor.skipBlanks();
            all.add(bare && cursor.isName() ? named(true) : expression());
        } while (cursor.take(','));
        cursor.demand(end);
        return all;
    }

    private Map<String, Expression> entries() throws FaultException {
        Map<String, Expression> entries = new LinkedHashMap<>();
        if (cursor.take('}')) {
            return entries;
        }
        do {
            cursor.skipBlanks();
            String key = cursor.isString() ? cursor.string() : cursor.name();
            cursor.demand(':');
            entries.put(key, expression());
        } while (cursor.take(','));
        cursor.demand('}');
        return entries;
    }
}
