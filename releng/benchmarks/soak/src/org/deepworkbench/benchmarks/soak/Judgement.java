package org.deepworkbench.benchmarks.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares what the journal tells with what really lives. */
final class Judgement {

    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Integer> states = new TreeMap<>();
    private final boolean patient;
    private int withCause;
    private int open;

    /**
     * @param told    a line of the last driver for each deployment in the journal
     * @param alive   what really lives
     * @param endings whose end was asked for
     * @param deleted what was to be taken off the list, too
     * @param patient whether everything had the time to be certain of what a kill in the midst of a first call made
     */
    Judgement(List<String[]> told, Set<String> alive, Set<String> endings, Set<String> deleted, boolean patient) {
        this.patient = patient;
        List<String> strays = new ArrayList<>(alive);
        for (String[] line : told) {
            strays.remove(line[1]);
            judge(line, alive.contains(line[1]), endings.contains(line[1]));
        }
        strays.forEach(stray -> wrong.add("left running, and nobody knows it" + (deleted.contains(stray)
                ? ", although it was deleted: " : ": ") + stray));
    }

    private void judge(String[] line, boolean lives, boolean endAsked) {
        String what = String.join(" ", line);
        states.merge(line[2], 1, Integer::sum);
        switch (line[2]) {
            case "RUNNING", "DEGRADED" -> {
                expect(lives, "lost: " + what);
                expect(!endAsked, "runs although its end was asked for: " + what);
                expect(line[2].equals("RUNNING") || isCaused(line), "degraded without a cause: " + what);
            }
            case "STOPPED" -> {
                expect(!lives, "left running although it was stopped: " + what);
                expect(endAsked, "stopped although nobody asked for it: " + what);
            }
            case "FAILED" -> {
                withCause += isCaused(line) ? 1 : 0;
                expect(isCaused(line), "failed without a cause: " + what);
                expect(!lives || line[4].equals("true"), "left running although it failed: " + what);
            }
            default -> {
                expect(!patient && !lives, "not settled: " + what);
                open++;
            }
        }
    }

    /** {@return how many are not settled yet, because nobody waited long enough} */
    int open() {
        return open;
    }

    private static boolean isCaused(String[] line) {
        return line.length > 6 && !line[6].isBlank() && !line[5].equals("0");
    }

    private void expect(boolean right, String otherwise) {
        if (!right) {
            wrong.add(otherwise);
        }
    }

    List<String> wrong() {
        return wrong;
    }

    Map<String, Integer> states() {
        return states;
    }

    /** {@return how many failed with a cause} */
    int withCause() {
        return withCause;
    }
}
