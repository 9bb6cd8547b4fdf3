package org.deepworkbench.topology.core.internal.check;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.deepworkbench.topology.core.internal.Messages;
import org.deepworkbench.topology.core.internal.value.Numbers;
import org.deepworkbench.topology.core.internal.value.ScalarUnit;
import org.deepworkbench.topology.core.internal.yaml.YamlTruth;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.ListValue;
import org.deepworkbench.topology.model.tosca.ScalarKind;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/** Judges scalars by the primitive types of TOSCA (Simple Profile 1.3, sections 3.3 and 3.2.1; 2.0, section 9). */
final class ScalarForm {

    /** What is to be said about a scalar. */
    enum Judgement {
        RIGHT, LENIENT, WRONG
    }

    private static final Set<String> SCALARS = Set.of("string", "integer", "float", "boolean", "timestamp", "version",
            "json", "xml", "bytes", "scalar", "null", "nil");
    private static final Set<String> NOTHING = Set.of("null", "nil");
    private static final Set<String> COLLECTIONS = Set.of("list", "map", "range");
    private static final Pattern VERSION = Pattern
            .compile("\\d{1,9}(\\.\\d{1,9}(\\.\\d{1,9}(\\.\\w{1,60}(-\\d{1,9})?)?)?)?");
    /** The qualifier after a hyphen: no form of the specification's, but services read it. */
    private static final Pattern HYPHENATED = Pattern.compile("\\d{1,9}(\\.\\d{1,9}){1,2}-\\w{1,60}");
    /** A number and a unit that the type itself lists; it may have one that need not be written. */
    private static final Pattern SCALAR = Pattern
            .compile("[-+]?(\\d{1,30}(\\.\\d{0,30})?|\\.\\d{1,30})([eE][-+]?\\d{1,2})?(\\s{0,8}\\S{1,30})?");
    private static final Pattern TIMESTAMP = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}"
            + "(([Tt]|[ \\t]+)\\d{1,2}:\\d{2}:\\d{2}(\\.\\d{0,9})?([ \\t]*(Z|[-+]\\d{1,2}(:?\\d{2})?))?)?");

    private ScalarForm() {
    }

    /** {@return whether the name is a primitive scalar type} */
    static boolean isKnown(String type) {
        return SCALARS.contains(type) || ScalarUnit.ofType(type).isPresent() || type.equals("scalar-unit");
    }

    /** {@return whether the name is a type that the language itself has} */
    static boolean isPrimitive(String type) {
        return isKnown(type) || COLLECTIONS.contains(type);
    }

    /** {@return whether nothing is the only value that a type has} */
    static boolean isNothing(String type) {
        return type != null && NOTHING.contains(type);
    }

    static Judgement judge(ScalarValue scalar, String type) {
        String text = scalar.getText();
        ScalarKind kind = scalar.getKind();
        return switch (type) {
            case "string", "json", "xml", "bytes" -> kind == ScalarKind.STRING ? Judgement.RIGHT : Judgement.LENIENT;
            case "integer" -> kind == ScalarKind.INTEGER ? Judgement.RIGHT
                    : lenientIf(kind == ScalarKind.STRING && Numbers.integer(text).isPresent());
            case "float" -> kind == ScalarKind.FLOAT || kind == ScalarKind.INTEGER ? Judgement.RIGHT
                    : lenientIf(kind == ScalarKind.STRING && Numbers.decimal(text).isPresent());
            case "boolean" -> kind == ScalarKind.BOOLEAN ? Judgement.RIGHT
                    : lenientIf(kind == ScalarKind.STRING && YamlTruth.of(text).isPresent());
            case "version" -> VERSION.matcher(text).matches() ? Judgement.RIGHT
                    : lenientIf(HYPHENATED.matcher(text).matches());
            case "scalar" -> rightIf(SCALAR.matcher(text).matches());
            case "null", "nil" -> Judgement.WRONG;
            case "timestamp" -> rightIf(TIMESTAMP.matcher(text).matches());
            default -> rightIf(unit(type, text));
        };
    }

    private static boolean unit(String type, String text) {
        Optional<ScalarUnit> unit = ScalarUnit.ofType(type);
        return unit.isEmpty() || unit.get().parse(text).isPresent();
    }

    private static Judgement rightIf(boolean right) {
        return right ? Judgement.RIGHT : Judgement.WRONG;
    }

    private static Judgement lenientIf(boolean lenient) {
        return lenient ? Judgement.LENIENT : Judgement.WRONG;
    }

    /** {@return whether the list can be a range: two bounds in their order, or functions that give them} */
    static boolean isRange(ListValue list) {
        if (list.getItems().size() != 2) {
            return false;
        }
        Value lower = list.getItems().get(0);
        Value upper = list.getItems().get(1);
        return isBound(lower) && isBound(upper) && !isAbove(lower, upper);
    }

    private static boolean isBound(Value value) {
        return value instanceof FunctionValue || value instanceof ScalarValue scalar && isBound(scalar);
    }

    private static boolean isAbove(Value lower, Value upper) {
        Optional<Long> from = lower instanceof ScalarValue left ? Numbers.integer(left.getText()) : Optional.empty();
        Optional<Long> to = upper instanceof ScalarValue right ? Numbers.integer(right.getText()) : Optional.empty();
        return from.isPresent() && to.isPresent() && from.get() > to.get();
    }

    /** {@return whether the scalar can be a bound of a range} */
    static boolean isBound(ScalarValue scalar) {
        return scalar.getKind() == ScalarKind.INTEGER || scalar.getText().equals("UNBOUNDED");
    }

    /** {@return how a value of the type is written, as a sentence} */
    static String example(String type) {
        Optional<ScalarUnit> unit = ScalarUnit.ofType(type);
        if (unit.isPresent()) {
            return NLS.bind(Messages.Value_exampleUnit, String.join(", ", unit.get().units()));
        }
        return switch (type) {
            case "integer" -> Messages.Value_exampleInteger;
            case "float" -> Messages.Value_exampleFloat;
            case "boolean" -> Messages.Value_exampleBoolean;
            case "version" -> Messages.Value_exampleVersion;
            case "timestamp" -> Messages.Value_exampleTimestamp;
            case "range" -> Messages.Value_exampleRange;
            case "list" -> Messages.Value_exampleList;
            case "string", "bytes" -> Messages.Value_exampleString;
            case "scalar" -> Messages.Value_exampleScalar;
            case "null", "nil" -> Messages.Value_exampleNothing;
            default -> Messages.Value_exampleMap;
        };
    }
}
