package org.deepworkbench.topology.core.conformance;

import java.util.Random;

/** Spoils names the way people do. */
final class Misspelling {

    private Misspelling() {
    }

    /** {@return another name: two letters swapped, one left out, doubled, or changed, in its last part} */
    static String of(String name, Random random) {
        int from = Math.max(name.lastIndexOf('.'), name.lastIndexOf(':')) + 1;
        String part = name.substring(from);
        String spoilt = part;
        for (int i = 0; i < 20 && spoilt.equals(part); i++) {
            spoilt = spoil(part, random);
        }
        return name.substring(0, from) + (spoilt.equals(part) ? part + "x" : spoilt);
    }

    private static String spoil(String part, Random random) {
        if (part.length() < 3) {
            return part + "x";
        }
        int at = random.nextInt(part.length() - 1);
        return switch (random.nextInt(4)) {
            case 0 -> part.substring(0, at) + part.charAt(at + 1) + part.charAt(at) + part.substring(at + 2);
            case 1 -> part.substring(0, at) + part.substring(at + 1);
            case 2 -> part.substring(0, at) + part.charAt(at) + part.substring(at);
            default -> part.substring(0, at) + (char) ('a' + random.nextInt(26)) + part.substring(at + 1);
        };
    }
}
