package org.deepworkbench.modelserver.module;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The checked values of a training or a prediction, defaults filled in. Asking for an argument that the module did not
 * declare, or by another type, is a programming error.
 */
public final class Arguments {

    private final Map<String, Object> values;

    Arguments(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** {@return the value of an {@link Argument.Text}} */
    public String text(String name) {
        return value(name, String.class);
    }

    /** {@return the value of an {@link Argument.Whole}} */
    public int whole(String name) {
        return value(name, Integer.class);
    }

    /** {@return the value of an {@link Argument.Real}} */
    public double real(String name) {
        return value(name, Double.class);
    }

    /** {@return the value of an {@link Argument.Flag}} */
    public boolean flag(String name) {
        return value(name, Boolean.class);
    }

    /** {@return the values of an {@link Argument.Reals}} */
    public List<Double> reals(String name) {
        return ((List<?>) value(name, List.class)).stream().map(Double.class::cast).toList();
    }

    /** {@return the file of an {@link Argument.Upload}; always there if it is required} */
    public Optional<UploadedFile> file(String name) {
        Optional<?> file = value(name, Optional.class);
        return file.map(UploadedFile.class::cast);
    }

    /**
     * {@return the file or folder that the value of an {@link Argument.Text} names by its absolute path; empty if that
     * is an empty text}
     *
     * @param usable  whether what lies there can be used
     * @param refusal gives the sentence for a path that cannot, which it is told
     * @throws InvalidArgumentsException if the text is no absolute path, or what lies there cannot be used
     */
    public Optional<Path> path(String name, Predicate<Path> usable, UnaryOperator<String> refusal)
            throws InvalidArgumentsException {
        String text = text(name).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(text);
            if (path.isAbsolute() && usable.test(path)) {
                return Optional.of(path.normalize());
            }
        } catch (InvalidPathException e) {
            // Told below: nothing of that name can be there.
        }
        throw new InvalidArgumentsException(name, refusal.apply(text));
    }

    /** {@return all values but files by name, in the order of declaration, as JSON shows them} */
    public Map<String, Object> asMap() {
        Map<String, Object> shown = new LinkedHashMap<>(values);
        shown.values().removeIf(Optional.class::isInstance);
        return shown;
    }

    private <T> T value(String name, Class<T> type) {
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("no such argument: " + name);
        }
        return type.cast(values.get(name));
    }
}
