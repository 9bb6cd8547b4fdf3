package org.deepworkbench.topology.core.edit;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names that are not taken. */
final class FreeName {

    private static final Pattern NUMBERED = Pattern.compile("(.+)_([1-9][0-9]{0,8})");

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

    /** {@return the name if it is free; else the one with the next free number, so that a_2 is followed by a_3} */
    static String next(String wanted, Set<String> taken) {
        Matcher numbered = NUMBERED.matcher(wanted);
        boolean counts = taken.contains(wanted) && numbered.matches();
        String stem = counts ? numbered.group(1) : wanted;
        String name = wanted;
        for (int number = counts ? Integer.parseInt(numbered.group(2)) + 1 : 2; taken.contains(name); number++) {
            name = stem + "_" + number;
        }
        return name;
    }
}
