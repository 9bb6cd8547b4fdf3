package org.deepworkbench.modelserver.anomaly;

import java.util.List;

/** The features of a network's traffic, as the original module selects and names them. */
public final class Features {

    /** Connections from outside, connections to outside, distinct name look-ups from outside, incoming shells. */
    public static final List<String> NAMES = List.of("conn_in", "conn_out", "dns_in_distinct", "ssh_in");

    /** How many there are. */
    public static final int COUNT = NAMES.size();

    private Features() {
    }
}
