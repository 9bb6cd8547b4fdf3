package org.deepworkbench.cli.internal.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.deepworkbench.cli.internal.Messages;
import org.deepworkbench.cli.internal.console.Line;
import org.deepworkbench.cli.internal.console.Style;
import org.deepworkbench.cli.internal.console.Terminal;
import org.deepworkbench.cli.internal.training.Figures.Figure;

/**
 * The one line on a terminal that shows a training: a bar and as many figures as fit. It never fills the last column,
 * so that no terminal breaks it. A service that does not tell how far it is gets no bar.
 */
final class TrainingBar {

    private static final String GAP = "  ";
    private static final int LONGEST_BAR = 30;
    private static final int SHORTEST_BAR = 6;

    private final Terminal terminal;

    TrainingBar(Terminal terminal) {
        this.terminal = terminal;
    }

    Line render(Reading reading) {
        boolean measured = reading.progress().fraction().isPresent();
        int room = terminal.columns() - 1 - GAP.length();
        String waiting = terminal.glyphs().going() + ' ' + Messages.TrainingBar_training;
        List<Figure> figures = fitting(Figures.of(reading), room - (measured ? SHORTEST_BAR : waiting.length()));
        Line line = Line.of(GAP);
        if (measured) {
            int cells = Math.clamp((long) room - length(figures), 1, LONGEST_BAR);
            line.append(terminal.glyphs().bar(reading.progress().fraction().getAsDouble(), cells));
        } else {
            line.add(Style.FAINT, waiting);
        }
        figures.forEach(figure -> line.add(GAP).add(figure.text()));
        return line;
    }

    private static List<Figure> fitting(List<Figure> figures, int room) {
        List<Figure> fitting = new ArrayList<>(figures);
        while (!fitting.isEmpty() && length(fitting) > room) {
            fitting.remove(fitting.stream().max(Comparator.comparingInt(Figure::rank)).get());
        }
        return fitting;
    }

    private static int length(List<Figure> figures) {
        return figures.stream().mapToInt(figure -> GAP.length() + figure.text().length()).sum();
    }
}
