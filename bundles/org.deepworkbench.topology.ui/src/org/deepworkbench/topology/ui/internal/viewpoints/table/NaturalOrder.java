package org.deepworkbench.topology.ui.internal.viewpoints.table;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which a person sorts names: «node 9» before «node 10», upper and lower case alike. */
final class NaturalOrder {

    static final Comparator<String> TEXTS = NaturalOrder::compare;

    private static final Pattern PIECE = Pattern.compile("\\d{1,100}|\\D+"); //$NON-NLS-1$

    private NaturalOrder() {
    }

    private static int compare(String one, String other) {
        Matcher first = PIECE.matcher(one);
        Matcher second = PIECE.matcher(other);
        while (first.find()) {
            if (!second.find()) {
                return 1;
            }
            int order = piece(first.group(), second.group());
            if (order != 0) {
                return order;
            }
        }
        return second.find() ? -1 : one.compareTo(other);
    }

    private static int piece(String one, String other) {
        return isNumber(one) && isNumber(other) ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareToIgnoreCase(other);
    }

    private static boolean isNumber(String piece) {
        return piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
    }
}
