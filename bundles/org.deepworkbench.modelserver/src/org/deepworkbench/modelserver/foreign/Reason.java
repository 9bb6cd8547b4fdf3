package org.deepworkbench.modelserver.foreign;

/** Says in one line why a library refused a network; their messages go on for pages. */
final class Reason {

    private static final int LONGEST = 240;

    private Reason() {
    }

    /** {@return the first line that says something, shortened, without a stop at its end} */
    static String of(Exception problem) {
        String message = problem.getMessage();
        String line = message == null ? "" : message.lines().map(String::strip)
                .filter(l -> !l.isEmpty() && !l.startsWith("at ") && !l.startsWith("Exception raised from"))
                .findFirst().orElse("");
        if (line.isEmpty()) {
            return problem.getClass().getSimpleName();
        }
        String bounded = line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
        return bounded.replaceFirst("\\.$", "");
    }
}
