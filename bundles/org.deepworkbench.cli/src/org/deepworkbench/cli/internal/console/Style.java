package org.deepworkbench.cli.internal.console;

/** Looks of a text, as ECMA-48 "select graphic rendition" parameters; shown only where colours are. */
public enum Style {
    PLAIN(""), STRONG("1"), FAINT("2"), BAD("31"), GOOD("32"), CAREFUL("33"), BAR("36");

    private final String parameter;

    Style(String parameter) {
        this.parameter = parameter;
    }

    String apply(String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001B[" + parameter + 'm' + text + "\u001B[0m";
    }
}
