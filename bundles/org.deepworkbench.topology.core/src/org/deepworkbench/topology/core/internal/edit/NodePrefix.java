package org.deepworkbench.topology.core.internal.edit;

import java.util.Optional;
import org.deepworkbench.topology.core.internal.yaml.YamlAlias;
import org.deepworkbench.topology.core.internal.yaml.YamlMapping;
import org.deepworkbench.topology.core.internal.yaml.YamlNode;

/**
 * What stands before the content of a node: its anchor and its tag.
 *
 * @param anchor  the anchor as written, {@code &name}
 * @param from    where the anchor begins
 * @param tag     the tag as written, such as {@code !!str}
 * @param end     where the last of the two ends; the start of the node where there is neither
 * @param content where the content begins
 */
record NodePrefix(Optional<String> anchor, int from, Optional<String> tag, int end, int content) {

    private static final String FLOW_INDICATORS = ",[]{}";

    static NodePrefix of(Lines lines, YamlNode node) {
        Optional<String> anchor = Optional.empty();
        Optional<String> tag = Optional.empty();
        int from = node.start();
        int end = from;
        int at = end;
        while (at < node.end() && isPrefix(lines.text().charAt(at)) && !isOfFirstKey(node)
                && !(node instanceof YamlAlias)) {
            end = tokenEnd(lines.text(), at, node.end());
            String token = lines.text().substring(at, end);
            if (token.charAt(0) == '&') {
                anchor = Optional.of(token);
                from = at;
            } else {
                tag = Optional.of(token);
            }
            at = Math.min(lines.skipBlanks(end), Math.max(node.end(), end));
        }
        return new NodePrefix(anchor, from, tag, end, at);
    }

    private static boolean isPrefix(char c) {
        return c == '&' || c == '!';
    }

    /** {@code &a key: value}: the anchor is that of the key, though the map begins there too. */
    private static boolean isOfFirstKey(YamlNode node) {
        return node instanceof YamlMapping mapping && !mapping.entries().isEmpty()
                && mapping.entries().get(0).start() == mapping.start();
    }

    private static int tokenEnd(String text, int start, int bound) {
        if (text.startsWith("!<", start)) {
            int close = text.indexOf('>', start);
            return close < 0 ? bound : Math.min(close + 1, bound);
        }
        int at = start + 1;
        while (at < bound && !Character.isWhitespace(text.charAt(at)) && FLOW_INDICATORS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
