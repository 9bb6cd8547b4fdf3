package org.deepworkbench.ui.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rewrites Markdown tables as lists, which read better in a narrow view: a row becomes «first: second, third». Tables
 * inside code stay as they are.
 */
final class Tables {

    private static final Pattern RULE = Pattern.compile("\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)*\\|?"); //$NON-NLS-1$
    private static final Pattern CELL_EDGE = Pattern.compile("(?<!\\\\)\\|"); //$NON-NLS-1$

    private Tables() {
    }

    static String toLists(String markdown) {
        List<String> lines = markdown.lines().toList();
        List<String> out = new ArrayList<>();
        boolean inCode = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            inCode ^= line.startsWith("```"); //$NON-NLS-1$
            if (!inCode && isRow(line) && i + 1 < lines.size() && RULE.matcher(lines.get(i + 1).strip()).matches()) {
                i += 2;
                while (i < lines.size() && isRow(lines.get(i))) {
                    out.add(item(lines.get(i++)));
                }
                i--;
            } else {
                out.add(line);
            }
        }
        return String.join("\n", out); //$NON-NLS-1$
    }

    private static boolean isRow(String line) {
        return line.startsWith("|"); //$NON-NLS-1$
    }

    private static String item(String row) {
        String inner = row.strip().replaceAll("^\\||(?<!\\\\)\\|$", ""); //$NON-NLS-1$ //$NON-NLS-2$
        List<String> cells = CELL_EDGE.splitAsStream(inner).map(cell -> cell.strip().replace("\\|", "|")).toList(); //$NON-NLS-1$ //$NON-NLS-2$
        String rest = cells.stream().skip(1).filter(cell -> !cell.isEmpty()).collect(Collectors.joining("; ")); //$NON-NLS-1$
        return "- " + (rest.isEmpty() ? cells.get(0) : cells.get(0) + ": " + rest); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
