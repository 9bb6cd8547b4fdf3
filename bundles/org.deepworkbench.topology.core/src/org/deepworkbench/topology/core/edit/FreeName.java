package org.deepworkbench.topology.core.edit;

import java.util.Set;

/** Finds names that are not taken. */
final class FreeName {

    private FreeName() {
    }

    /** {@return the name, with the first number from 2 on that makes it free} */
    static String of(String wanted, Set<String> taken) {
        String name = wanted;
        for (int number = 2; taken.contains(name); number++) {
            name = wanted + "_" + number;
        }
        return name;
    }
}
