package org.deepworkbench.topology.core.internal.plan;

import org.deepworkbench.topology.core.internal.LineMap;

/** Names places of a file as compilers do: {@code file:line:column}. */
public final class Where {

    private final String file;
    private final LineMap lines;

    public Where(String file, String text) {
        this.file = file;
        this.lines = new LineMap(text);
    }

    /** {@return the place of the offset} */
    public String at(int offset) {
        return file + ":" + lines.line(offset) + ":" + lines.column(offset);
    }
}
