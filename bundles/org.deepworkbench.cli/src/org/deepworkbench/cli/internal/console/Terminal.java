package org.deepworkbench.cli.internal.console;

import java.nio.charset.Charset;
import java.util.Map;

/**
 * What the place that is written to can show.
 *
 * @param interactive whether a line can be written over, because a person watches it
 * @param columns     width in characters
 * @param colours     whether styles are shown
 * @param glyphs      signs to draw with
 */
public record Terminal(boolean interactive, int columns, boolean colours, Glyphs glyphs) {

    /**
     * System property set by the start script: the number of columns if standard output is a terminal, else absent or
     * 0. Java itself cannot tell before version 22.
     */
    public static final String COLUMNS = "deepworkbench.terminal.columns";

    private static final int USUAL_COLUMNS = 80;
    private static final int FEWEST_COLUMNS = 20;

    /**
     * @param columns     value of {@link #COLUMNS}, may be empty
     * @param environment variables of the process; {@code NO_COLOR} (no-color.org) and {@code TERM} count
     * @param charset     charset that is written in
     */
    public static Terminal detect(String columns, Map<String, String> environment, Charset charset) {
        int width = number(columns);
        boolean interactive = width > 0 && !"dumb".equals(environment.get("TERM"));
        boolean colours = interactive && environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(interactive, interactive ? Math.max(FEWEST_COLUMNS, width) : USUAL_COLUMNS, colours,
                Glyphs.fitting(charset));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 0; // no number: as if the script had not told
        }
    }
}
