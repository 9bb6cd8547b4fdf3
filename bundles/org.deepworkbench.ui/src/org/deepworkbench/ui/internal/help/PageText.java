package org.deepworkbench.ui.internal.help;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.ui.internal.help.StyledPage.Line;
import org.deepworkbench.ui.internal.help.StyledPage.Mark;
import org.deepworkbench.ui.internal.help.StyledPage.Run;

/** Gathers the text of a page and its marks, from the first word to the last. */
final class PageText {

    private final StringBuilder text = new StringBuilder();
    private final List<Run> runs = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private String target = ""; //$NON-NLS-1$
    private int line;

    /** Does something while a mark is on. */
    void with(Mark mark, Runnable content) {
        boolean added = marks.add(mark);
        content.run();
        if (added) {
            marks.remove(mark);
        }
    }

    /** Does something while clicks lead to a target. */
    void linking(String to, Runnable content) {
        target = to;
        with(Mark.LINK, content);
        target = ""; //$NON-NLS-1$
    }

    void write(String words) {
        if (!marks.isEmpty() && !words.isEmpty()) {
            runs.add(new Run(text.length(), words.length(), EnumSet.copyOf(marks), target));
        }
        text.append(words);
        line += (int) words.chars().filter(c -> c == '\n').count();
    }

    /** Begins a line, with an empty one before it if wanted, except at the top. */
    void newLine(boolean gap) {
        if (text.isEmpty()) {
            return;
        }
        plain(text.charAt(text.length() - 1) == '\n' ? "" : "\n"); //$NON-NLS-1$ //$NON-NLS-2$
        if (gap && text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
            plain("\n"); //$NON-NLS-1$
        }
    }

    private void plain(String words) {
        text.append(words);
        line += words.length();
    }

    /** Lets the line that begins now stand in. */
    void indent(int level, boolean hangs) {
        if (level > 0) {
            lines.add(new Line(line, level, hangs));
        }
    }

    /** Names the line that begins now as other pages do: lower case, words joined by hyphens. */
    void anchor(String heading) {
        String name = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'); //$NON-NLS-1$ //$NON-NLS-2$
        anchors.putIfAbsent(name, text.length());
    }

    StyledPage page(String title) {
        return new StyledPage(title, text.toString(), runs, lines, anchors);
    }
}
