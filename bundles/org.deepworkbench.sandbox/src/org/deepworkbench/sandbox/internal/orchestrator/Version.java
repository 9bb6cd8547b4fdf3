package org.deepworkbench.sandbox.internal.orchestrator;

/**
 * Which version of the Orchestrator is played.
 *
 * @param text such as {@code 2.9.1}; what cannot be read counts as 0
 */
record Version(String text) {

    private int number(int index) {
        String[] parts = text.split("\\D+");
        try {
            return index < parts.length ? Integer.parseInt(parts[index]) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** {@return whether requests with unknown fields are refused: from 2.9 on} */
    boolean refusesUnknownFields() {
        return number(0) > 2 || number(0) == 2 && number(1) >= 9;
    }

    /** {@return whether a delete can be forced: from 4 on} */
    boolean knowsForce() {
        return number(0) >= 4;
    }
}
