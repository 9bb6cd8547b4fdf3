package org.deepworkbench.topology.ui.internal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the fields of a class of messages with the file beside it. */
public final class Texts {

    private Texts() {
    }

    /** {@return the names of the fields} */
    public static Set<String> declared(Class<?> messages) {
        return Arrays.stream(messages.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .map(Field::getName).collect(Collectors.toSet());
    }

    /** {@return the keys of the file} */
    public static Set<String> written(Class<?> messages) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = messages.getResourceAsStream("messages.properties")) {
            texts.load(in);
        }
        return texts.stringPropertyNames();
    }
}
