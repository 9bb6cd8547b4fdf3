package org.deepworkbench.modelserver;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of one package, from the {@code messages.properties} that lies beside its classes. */
public final class Texts {

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** {@return the sentences that lie beside this class} */
    public static Texts beside(Class<?> type) {
        return new Texts(ResourceBundle.getBundle(type.getPackageName() + ".messages", Locale.ROOT,
                type.getClassLoader()));
    }

    /** {@return the sentence of this name as it stands} */
    public String get(String key) {
        return bundle.getString(key);
    }

    /** {@return the sentence of this name, its places {0}, {1} … filled; numbers appear without grouping} */
    public String get(String key, Object... values) {
        Object[] plain = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            plain[i] = String.valueOf(values[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(plain);
    }
}
