package org.deepworkbench.engine.indigo.internal.im;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What has come to a log of the service. It grows in several places at once: first what concerns all, then a section
 * for each machine.
 */
final class Growth {

    private static final Pattern SECTION = Pattern.compile("VM \\d+:"); //$NON-NLS-1$
    private static final String WHOLE = ""; //$NON-NLS-1$

    private Growth() {
    }

    /** {@return the lines that are new, each section's under its heading; a section that began anew is new} */
    static String of(String before, String now) {
        Map<String, List<String>> old = sections(before);
        StringBuilder growth = new StringBuilder();
        sections(now).forEach((heading, lines) -> {
            List<String> fresh = beyond(old.getOrDefault(heading, List.of()), lines);
            if (!fresh.isEmpty()) {
                growth.append(heading.equals(WHOLE) ? "" : heading + '\n') //$NON-NLS-1$
                        .append(String.join("\n", fresh)).append('\n'); //$NON-NLS-1$
            }
        });
        return growth.toString();
    }

    private static Map<String, List<String>> sections(String log) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        String heading = WHOLE;
        for (String line : log.lines().toList()) {
            if (SECTION.matcher(line).matches()) {
                heading = line;
            } else {
                sections.computeIfAbsent(heading, none -> new ArrayList<>()).add(line);
            }
        }
        sections.values().forEach(lines -> {
            while (!lines.isEmpty() && lines.getLast().isBlank()) {
                lines.removeLast();
            }
        });
        return sections;
    }

    /** The last line may have been told half; it is told again when it is whole. */
    private static List<String> beyond(List<String> old, List<String> lines) {
        int whole = Math.max(0, old.size() - 1);
        boolean goesOn = lines.size() >= old.size() && lines.subList(0, whole).equals(old.subList(0, whole))
                && (old.isEmpty() || lines.get(whole).startsWith(old.getLast()));
        if (!goesOn) {
            return lines;
        }
        boolean wasWhole = old.isEmpty() || lines.get(whole).equals(old.getLast());
        return lines.subList(wasWhole ? old.size() : whole, lines.size());
    }
}
