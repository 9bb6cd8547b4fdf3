package org.deepworkbench.cli.internal.topology;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.topology.core.diff.Change;
import org.deepworkbench.topology.core.diff.Subject;
import org.eclipse.osgi.util.NLS;

/** Tells the changes between two topologies. */
public final class DiffReport {

    private static final int SUBJECT_COLUMN = 16;
    private static final int LONGEST_VALUE = 80;

    private DiffReport() {
    }

    /** {@return the changes for people: a sign, what it concerns, and the values} */
    public static List<Line> lines(List<Change> changes) {
        return changes.isEmpty() ? List.of(Line.of(Messages.DiffReport_none))
                : changes.stream().map(DiffReport::line).toList();
    }

    private static Line line(Change change) {
        return switch (change) {
            case Change.Added(Subject subject, String value) -> line(Style.GOOD, "+", subject).add(behind(value));
            case Change.Removed(Subject subject, String value) -> line(Style.BAD, "-", subject).add(behind(value));
            case Change.Changed(Subject subject, String before, String after) -> line(Style.CAREFUL, "~", subject)
                    .add(": ").add(NLS.bind(Messages.DiffReport_changed, shortened(before), shortened(after)));
            case Change.Renamed(Subject subject, String before) -> line(Style.CAREFUL, "=", subject).add(" ")
                    .add(NLS.bind(Messages.DiffReport_renamed, before));
        };
    }

    private static Line line(Style style, String sign, Subject subject) {
        return new Line().add(style, sign).add(" ").add(kind(subject)).padTo(SUBJECT_COLUMN).add(subject.readable());
    }

    private static String behind(String value) {
        return value.isEmpty() ? "" : ": " + shortened(value);
    }

    private static String shortened(String value) {
        int points = value.codePointCount(0, value.length());
        return points <= LONGEST_VALUE ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE - 3)) + "...";
    }

    /** {@return the changes for programs} */
    public static String json(String older, String newer, List<Change> changes) {
        return JsonText.object(json -> {
            json.writeStringField("old", older);
            json.writeStringField("new", newer);
            JsonText.list(json, "changes", changes, DiffReport::change);
        });
    }

    private static void change(JsonGenerator json, Change change) throws IOException {
        switch (change) {
            case Change.Added(Subject subject, String value) -> {
                subject(json, "added", subject);
                json.writeStringField("after", value);
            }
            case Change.Removed(Subject subject, String value) -> {
                subject(json, "removed", subject);
                json.writeStringField("before", value);
            }
            case Change.Changed(Subject subject, String before, String after) -> {
                subject(json, "changed", subject);
                json.writeStringField("before", before);
                json.writeStringField("after", after);
            }
            case Change.Renamed(Subject subject, String before) -> {
                subject(json, "renamed", subject);
                json.writeStringField("before", before);
                json.writeStringField("after", subject.path().getLast());
            }
        }
    }

    private static void subject(JsonGenerator json, String change, Subject subject) throws IOException {
        json.writeStringField("change", change);
        json.writeStringField("kind", kind(subject));
        json.writeArrayFieldStart("path");
        for (String step : subject.path()) {
            json.writeString(step);
        }
        json.writeEndArray();
    }

    private static String kind(Subject subject) {
        return subject.kind().name().toLowerCase(Locale.ROOT);
    }
}
