package org.deepworkbench.topology.core.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.topology.core.edit.NewInput;
import org.deepworkbench.topology.core.edit.YamlString;
import org.eclipse.osgi.util.NLS;

/**
 * An input as a person types it on one line: {@code name? : type >= 1 = default # description}. Only the name must be
 * given. A question mark says that a value may be left out; a type may be {@code list of string} and {@code map of
 * string}; constraints are {@code >=}, {@code >}, {@code <=}, {@code <}, {@code in [ a, b ]} and {@code matches "a+"}.
 *
 * @param name         the name
 * @param optional     whether it is said that a value may be left out
 * @param type         the type
 * @param entryType    the type of entries
 * @param constraints  each as YAML on one line
 * @param defaultValue what is typed of the default
 * @param description  for people
 */
public record InputText(String name, boolean optional, Optional<String> type, Optional<String> entryType,
        List<String> constraints, Optional<String> defaultValue, Optional<String> description) {

    private static final String STRING = "string";
    private static final String[][] CONSTRAINTS = { { ">=", "greater_or_equal" }, { "<=", "less_or_equal" },
            { ">", "greater_than" }, { "<", "less_than" }, { "in ", "valid_values" }, { "matches ", "pattern" } };

    public InputText {
        constraints = List.copyOf(constraints);
    }

    /**
     * @param text an input on one line
     * @return what it says
     * @throws FaultException if it does not begin with a name, or something in it is in the wrong place
     */
    public static InputText parse(String text) throws FaultException {
        try {
            Cursor cursor = new Cursor(text);
            cursor.skipBlanks();
            String name = cursor.name();
            boolean optional = cursor.take('?');
            Optional<String> type = cursor.take(':') ? type(cursor) : Optional.empty();
            Optional<String> entries = type.isPresent() && cursor.take("of ") ? type(cursor) : Optional.empty();
            List<String> constraints = constraints(cursor);
            Optional<String> value = cursor.take('=') ? Optional.of(cursor.until(" #").strip()) : Optional.empty();
            Optional<String> description = cursor.take('#') ? Optional.of(cursor.rest().strip()) : Optional.empty();
            cursor.demandEnd();
            return new InputText(name, optional, type, entries, constraints, value, description);
        } catch (FaultException wrong) {
            throw new FaultException(new Fault(NLS.bind(Messages.Text_badInput, text.strip()), "",
                    wrong.fault().why(), Messages.Text_badInputRemedy));
        }
    }

    private static Optional<String> type(Cursor cursor) {
        cursor.skipBlanks();
        StringBuilder type = new StringBuilder(cursor.word());
        while (cursor.is('.') || cursor.is(':')) {
            type.append(cursor.take('.') ? "." : cursor.take(':') ? ":" : "").append(cursor.word());
        }
        cursor.skipBlanks();
        return Optional.of(type.toString()).filter(some -> !some.isEmpty());
    }

    private static List<String> constraints(Cursor cursor) throws FaultException {
        List<String> constraints = new ArrayList<>();
        Optional<String> next = constraint(cursor);
        while (next.isPresent()) {
            constraints.add(next.get());
            next = constraint(cursor);
        }
        return constraints;
    }

    private static Optional<String> constraint(Cursor cursor) throws FaultException {
        cursor.skipBlanks();
        for (String[] known : CONSTRAINTS) {
            if (cursor.take(known[0])) {
                cursor.skipBlanks();
                return Optional.of(known[1] + ": " + operand(cursor));
            }
        }
        return Optional.empty();
    }

    private static String operand(Cursor cursor) throws FaultException {
        if (cursor.isString()) {
            return YamlString.quoted(cursor.string());
        }
        if (!cursor.take('[')) {
            return cursor.scalar();
        }
        String items = cursor.until("]");
        cursor.demand(']');
        return "[" + items + "]";
    }

    /** {@return whether more than the name is said} */
    public boolean isMoreThanName() {
        return optional || type.isPresent() || !constraints.isEmpty() || defaultValue.isPresent()
                || description.isPresent();
    }

    /** {@return the input, in which what is not said is a string that must be given} */
    public NewInput input() {
        return completed(NewInput.of(name, STRING));
    }

    /** {@return the input, in which what is not said is taken from another; its type's constraints with its type} */
    public NewInput completed(NewInput otherwise) {
        String ofType = type.orElse(otherwise.type());
        boolean sameType = ofType.equals(otherwise.type());
        return new NewInput(name, ofType, entryType.or(() -> sameType ? otherwise.entryType() : Optional.empty()),
                !optional && otherwise.required(),
                defaultValue.map(typed -> yaml(typed, ofType)).or(otherwise::defaultValue),
                !constraints.isEmpty() ? constraints : sameType ? otherwise.constraints() : List.of(),
                description.filter(text -> !text.isEmpty()).or(otherwise::description));
    }

    /** A string is typed without quotes, unless it begins with some. */
    private static String yaml(String typed, String type) {
        boolean quoted = typed.length() > 1 && (typed.startsWith("\"") || typed.startsWith("'"));
        return STRING.equals(type) && !quoted ? YamlString.of(typed) : typed.isEmpty() ? "\"\"" : typed;
    }
}
