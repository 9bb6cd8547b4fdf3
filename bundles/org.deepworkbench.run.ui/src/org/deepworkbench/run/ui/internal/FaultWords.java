package org.deepworkbench.run.ui.internal;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.spi.Fault;
import org.eclipse.osgi.util.NLS;

/** A fault in words, in the order in which a person wants to know them. */
public final class FaultWords {

    private FaultWords() {
    }

    /** {@return all but what went wrong: why, what to do about it, and where} */
    public static String explanation(Fault fault) {
        String where = fault.where().isBlank() ? "" : NLS.bind(Messages.FaultWords_where, fault.where()); //$NON-NLS-1$
        return join(" ", fault.why(), fault.remedy(), where); //$NON-NLS-1$
    }

    /** {@return the whole in paragraphs} */
    public static String paragraphs(Fault fault) {
        return join("\n\n", fault.what(), join(": ", fault.where(), fault.why()), fault.remedy()); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String join(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).map(String::strip)
                .collect(Collectors.joining(between));
    }
}
