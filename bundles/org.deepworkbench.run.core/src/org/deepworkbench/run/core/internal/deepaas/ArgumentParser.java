package org.deepworkbench.run.core.internal.deepaas;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.deepworkbench.run.core.deepaas.Argument;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.osgi.util.NLS;

/** Reads typed values from the texts that a person gave for a model's arguments. */
public final class ArgumentParser {

    private ArgumentParser() {
    }

    /** {@return the values in the order of {@code arguments}} */
    public static Map<String, Object> parse(List<Argument> arguments, Map<String, String> texts)
            throws FaultException {
        for (String name : texts.keySet()) {
            if (arguments.stream().noneMatch(argument -> argument.name().equals(name))) {
                throw unknown(name, arguments);
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        for (Argument argument : arguments) {
            String text = texts.get(argument.name());
            if (text != null) {
                values.put(argument.name(), argument.list() ? list(argument, text) : value(argument, text));
            }
        }
        return values;
    }

    private static List<Object> list(Argument argument, String text) throws FaultException {
        List<Object> items = new ArrayList<>();
        for (String item : text.isBlank() ? new String[0] : text.replaceAll("^\\s*\\[|\\]\\s*$", "").split(",")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
            items.add(value(argument, item.strip()));
        }
        return items;
    }

    private static Object value(Argument argument, String text) throws FaultException {
        Object value = switch (argument.type()) {
            case INTEGER -> integer(argument, text);
            case NUMBER -> number(argument, text);
            case BOOLEAN -> truth(argument, text);
            case STRING, FILE -> text;
        };
        if (!argument.choices().isEmpty() && !argument.choices().contains(value)) {
            throw wrong(argument, text, NLS.bind(Messages.Argument_choices, joined(argument.choices())));
        }
        if (value instanceof Number number && !isInRange(argument, number.doubleValue())) {
            throw wrong(argument, text, range(argument));
        }
        return value;
    }

    private static boolean isInRange(Argument argument, double number) {
        return number >= argument.minimum().orElse(Double.NEGATIVE_INFINITY)
                && number <= argument.maximum().orElse(Double.POSITIVE_INFINITY);
    }

    private static Long integer(Argument argument, String text) throws FaultException {
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw wrong(argument, text, Messages.Argument_integer);
        }
    }

    private static Double number(Argument argument, String text) throws FaultException {
        try {
            return Double.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw wrong(argument, text, Messages.Argument_number);
        }
    }

    private static Boolean truth(Argument argument, String text) throws FaultException {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1" -> true; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            case "false", "no", "off", "0" -> false; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            default -> throw wrong(argument, text, Messages.Argument_truth);
        };
    }

    private static String range(Argument argument) {
        if (argument.minimum().isEmpty()) {
            return NLS.bind(Messages.Argument_atMost, plain(argument.maximum().getAsDouble()));
        }
        if (argument.maximum().isEmpty()) {
            return NLS.bind(Messages.Argument_atLeast, plain(argument.minimum().getAsDouble()));
        }
        return NLS.bind(Messages.Argument_range, plain(argument.minimum().getAsDouble()),
                plain(argument.maximum().getAsDouble()));
    }

    private static String plain(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString((long) number)
                : Double.toString(number);
    }

    private static FaultException wrong(Argument argument, String text, String remedy) {
        String shown = argument.secret() ? "•••" : text; //$NON-NLS-1$
        return new FaultException(new Fault(NLS.bind(Messages.Argument_wrong, shown, argument.name()), "", "", remedy)); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static FaultException unknown(String name, List<Argument> arguments) {
        String known = joined(arguments.stream().<Object>map(Argument::name).toList());
        return new FaultException(new Fault(NLS.bind(Messages.Argument_unknown, name), "", "", //$NON-NLS-1$ //$NON-NLS-2$
                known.isEmpty() ? Messages.Argument_none : NLS.bind(Messages.Argument_known, known)));
    }

    private static String joined(List<Object> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }
}
