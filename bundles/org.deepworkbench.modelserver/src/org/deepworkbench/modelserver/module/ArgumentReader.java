package org.deepworkbench.modelserver.module;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.modelserver.Texts;

/**
 * Reads the texts of a request as the values that a module declared, with the wording of the marshmallow library that
 * the original service uses. A name the module did not declare is an error, so that a slip of the pen is noticed.
 */
public final class ArgumentReader {

    private static final Texts TEXTS = Texts.beside(ArgumentReader.class);
    private static final Set<String> TRUE = Set.of("t", "true", "on", "y", "yes", "1");
    private static final Set<String> FALSE = Set.of("f", "false", "off", "n", "no", "0");
    private static final int LONGEST_SHOWN_NAME = 60;

    private final List<Argument> declared;

    /** Reads requests for these arguments. */
    public ArgumentReader(List<Argument> declared) {
        this.declared = List.copyOf(declared);
    }

    /**
     * Reads and checks one request.
     *
     * @param texts the texts given by name; several for one name are allowed where the argument is a list, else the
     *              last one counts
     * @param files the files given by name
     * @throws InvalidArgumentsException if a text does not fit, a file is missing or a name is unknown; it names all
     *                                   of them
     */
    public Arguments read(Map<String, List<String>> texts, Map<String, UploadedFile> files)
            throws InvalidArgumentsException {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, List<String>> problems = new LinkedHashMap<>();
        for (Argument argument : declared) {
            try {
                values.put(argument.name(), value(argument, texts.getOrDefault(argument.name(), List.of()), files));
            } catch (Unfit e) {
                problems.put(argument.name(), List.of(e.getMessage()));
            }
        }
        texts.keySet().stream().filter(name -> !values.containsKey(name) && !problems.containsKey(name))
                .forEach(name -> problems.put(shortened(name), List.of(TEXTS.get("unknown"))));
        if (!problems.isEmpty()) {
            throw new InvalidArgumentsException(problems);
        }
        return new Arguments(values);
    }

    /**
     * Reads values that JSON showed once, by {@link Arguments#asMap()}.
     *
     * @throws InvalidArgumentsException if they do not fit what is declared now
     */
    public Arguments read(Map<String, Object> shown) throws InvalidArgumentsException {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        shown.forEach((name, value) -> texts.put(name, value instanceof List<?> list
                ? list.isEmpty() ? List.of("") : list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(value))));
        return read(texts, Map.of());
    }

    private static Object value(Argument argument, List<String> given, Map<String, UploadedFile> files) throws Unfit {
        if (argument instanceof Argument.Upload upload) {
            Optional<UploadedFile> file = Optional.ofNullable(files.get(upload.name()));
            if (file.isEmpty() && upload.required()) {
                throw new Unfit(TEXTS.get("missing"));
            }
            return file;
        }
        boolean absent = given.isEmpty();
        String text = absent ? "" : given.getLast();
        return switch (argument) {
            case Argument.Text a -> absent ? a.standard() : chosen(a, text);
            case Argument.Whole a -> absent ? a.standard() : whole(a, text.strip());
            case Argument.Real a -> absent ? a.standard() : real(text.strip(), a.minimum(), a.maximum());
            case Argument.Flag a -> absent ? a.standard() : flag(text.strip());
            case Argument.Reals a -> absent ? a.standard() : reals(a, given);
            case Argument.Upload a -> throw new IllegalStateException(a.name());
        };
    }

    private static String chosen(Argument.Text argument, String text) throws Unfit {
        if (!argument.choices().isEmpty() && !argument.choices().contains(text)) {
            throw new Unfit(TEXTS.get("choice", String.join(", ", argument.choices())));
        }
        return text;
    }

    private static Integer whole(Argument.Whole argument, String text) throws Unfit {
        int number;
        try {
            number = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new Unfit(TEXTS.get("integer"));
        }
        if (number < argument.minimum() || number > argument.maximum()) {
            throw new Unfit(TEXTS.get("range", argument.minimum(), argument.maximum()));
        }
        return number;
    }

    private static Double real(String text, double minimum, double maximum) throws Unfit {
        double number;
        try {
            number = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new Unfit(TEXTS.get("number"));
        }
        if (!Double.isFinite(number)) {
            throw new Unfit(TEXTS.get("special"));
        }
        if (number < minimum || number > maximum) {
            throw new Unfit(TEXTS.get("range", plain(minimum), plain(maximum)));
        }
        return number;
    }

    private static Boolean flag(String text) throws Unfit {
        String lower = text.toLowerCase(Locale.ROOT);
        if (TRUE.contains(lower)) {
            return Boolean.TRUE;
        }
        if (FALSE.contains(lower)) {
            return Boolean.FALSE;
        }
        throw new Unfit(TEXTS.get("boolean"));
    }

    /** Reads {@code a=1&a=2} as well as the {@code a=[1, 2]} and {@code a=1,2} that people write. */
    private static List<Double> reals(Argument.Reals argument, List<String> given) throws Unfit {
        List<Double> numbers = new ArrayList<>();
        for (String text : given) {
            String list = text.strip();
            if (list.startsWith("[") && list.endsWith("]")) {
                list = list.substring(1, list.length() - 1);
            }
            for (String number : list.isBlank() ? new String[0] : list.split(",", -1)) {
                numbers.add(real(number.strip(), argument.minimum(), argument.maximum()));
            }
        }
        return List.copyOf(numbers);
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static String shortened(String name) {
        return name.length() <= LONGEST_SHOWN_NAME ? name : name.substring(0, LONGEST_SHOWN_NAME) + "…";
    }

    /** A text that does not fit its argument. */
    private static final class Unfit extends Exception {

        private static final long serialVersionUID = 1L;

        Unfit(String message) {
            super(message, null, false, false);
        }
    }
}
