package org.deepworkbench.topology.ui.internal.imports;

import java.net.URI;
import java.util.Locale;
import org.deepworkbench.topology.ui.internal.Messages;
import org.eclipse.osgi.util.NLS;

/** An imported file of the network that is not at hand. */
public sealed interface Missing {

    /** {@return where it is} */
    URI address();

    /** {@return why it is not at hand, for a person} */
    String why();

    /** {@return the host it comes from} */
    default String host() {
        return host(address());
    }

    /** {@return the host of an address, by which people are asked} */
    static String host(URI address) {
        return String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    }

    /** Nobody has been asked yet. */
    record Unasked(URI address) implements Missing {

        @Override
        public String why() {
            return NLS.bind(Messages.Imports_unasked, host());
        }
    }

    /** It is being fetched. */
    record Coming(URI address) implements Missing {

        @Override
        public String why() {
            return NLS.bind(Messages.Imports_coming, host());
        }
    }

    /** The person does not want it now. */
    record Declined(URI address, HostAnswer answer) implements Missing {

        @Override
        public String why() {
            return NLS.bind(answer == HostAnswer.NEVER ? Messages.Imports_never : Messages.Imports_later, host());
        }
    }

    /** It could not be fetched. */
    record Failed(URI address, String why) implements Missing {
    }
}
