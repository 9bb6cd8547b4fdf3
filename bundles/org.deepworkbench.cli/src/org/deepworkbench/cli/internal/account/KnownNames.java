package org.deepworkbench.cli.internal.account;

import java.util.Collection;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.Refusal;
import org.deepworkbench.spi.Fault;
import org.eclipse.osgi.util.NLS;

/** Names that were typed, held against those there are. */
public final class KnownNames {

    private KnownNames() {
    }

    /**
     * @param unknown message that tells that there is no {0}
     * @throws Refusal as wrong usage, naming those there are
     */
    public static void require(String name, Collection<String> known, String unknown) throws Refusal {
        if (!known.contains(name)) {
            String why = known.isEmpty() ? ""
                    : NLS.bind(Messages.KnownNames_thereAre, String.join(", ", known));
            throw Refusal.usage(new Fault(NLS.bind(unknown, name), "", why, ""));
        }
    }
}
