package org.deepworkbench.modelserver.module;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
