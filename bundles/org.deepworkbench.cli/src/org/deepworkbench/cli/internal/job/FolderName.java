package org.deepworkbench.cli.internal.job;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names a new folder for the results of a run. */
final class FolderName {

    private static final String PREFIX = "deep-workbench-";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
    private static final int LONGEST_NAME = 40;

    private FolderName() {
    }

    /**
     * @param name of the plan, any text
     * @return such as {@code deep-workbench-phytoplankton-20261121-101500}, good on every file system
     */
    static String of(String name, Instant time) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(LONGEST_NAME, plain.length())).replaceAll("-$", "");
        return PREFIX + (cut.isEmpty() ? "" : cut + '-') + TIME.format(time.atZone(ZoneId.systemDefault()));
    }
}
