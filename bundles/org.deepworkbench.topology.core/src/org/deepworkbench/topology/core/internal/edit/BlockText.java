package org.deepworkbench.topology.core.internal.edit;

import java.util.Optional;

/** Writes strings as block scalars, at column 0 with the lines two deep. */
final class BlockText {

    private BlockText() {
    }

    /**
     * @param content the string
     * @param folded  whether {@code >} is preferred to {@code |}; it is taken for a single line
     * @return the block scalar; nothing for a string that could not be read back from one exactly
     */
    static Optional<String> of(String content, boolean folded) {
        if (!isWritable(content)) {
            return Optional.empty();
        }
        String body = content.endsWith("\n") ? content.substring(0, content.length() - 1) : content;
        String header = (folded && !body.contains("\n") ? ">" : "|") + (content.endsWith("\n") ? "" : "-");
        StringBuilder written = new StringBuilder(header);
        body.lines().forEach(line -> written.append('\n').append(line.isEmpty() ? "" : "  ").append(line));
        return Optional.of(written.toString());
    }

    private static boolean isWritable(String content) {
        boolean printable = content.chars().allMatch(c -> c == '\n' || c == '\t' || c >= ' ' && c < 0x7F
                || c >= 0xA0 && c != 0xFEFF && c != 0x2028 && c != 0x2029);
        return printable && !content.isBlank() && !Character.isWhitespace(content.charAt(0))
                && !content.endsWith("\n\n") && content.lines().allMatch(line -> line.isEmpty() || !line.isBlank());
    }
}
