package org.deepworkbench.topology.core.internal.viewpoint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deepworkbench.topology.core.internal.LineMap;
import org.deepworkbench.topology.core.viewpoint.ViewpointProblem;
import org.deepworkbench.topology.model.Place;

/** Collects what is wrong with a file, at its place. */
final class Report {

    /** More than anybody reads. */
    private static final int MOST = 100;

    private final LineMap lines;
    private final List<ViewpointProblem> problems = new ArrayList<>();

    Report(String text) {
        lines = new LineMap(text);
    }

    void add(Place place, String message) {
        if (problems.size() < MOST) {
            int offset = place.offset();
            problems.add(new ViewpointProblem(offset, place.length(), lines.line(offset), lines.column(offset),
                    message.strip()));
        }
    }

    List<ViewpointProblem> problems() {
        return problems.stream().sorted(Comparator.comparingInt(ViewpointProblem::offset)).toList();
    }
}
