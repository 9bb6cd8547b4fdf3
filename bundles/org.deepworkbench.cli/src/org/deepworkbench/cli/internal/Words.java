package org.deepworkbench.cli.internal;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;

/** Numbers and lists in sentences. */
public final class Words {

    private Words() {
    }

    /**
     * @param one  message for exactly one, with {0} for the number
     * @param many message for any other number, with {0} for the number
     */
    public static String count(int number, String one, String many) {
        return NLS.bind(number == 1 ? one : many, number);
    }

    /** {@return the items, apart by commas} */
    public static <T> String list(Collection<T> items, Function<? super T, String> text) {
        return items.stream().map(text).collect(Collectors.joining(", "));
    }
}
