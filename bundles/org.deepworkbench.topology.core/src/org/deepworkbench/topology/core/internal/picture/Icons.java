package org.deepworkbench.topology.core.internal.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.topology.core.picture.NodeIcon;

/** The symbols of the kinds of nodes, which are drawn in {@code icons.svg}. */
final class Icons {

    private static final String FILE = "icons.svg";
    private static final Pattern SYMBOL = Pattern.compile(" *<symbol id=\"icon-(\\w+)\".*?</symbol>\n",
            Pattern.DOTALL);

    private Icons() {
    }

    /** {@return the identifier of a kind's symbol} */
    static String id(NodeIcon icon) {
        return "icon-" + icon.symbol();
    }

    /** {@return SVG that defines the symbols of the given kinds} */
    static String definitions(Set<NodeIcon> icons) {
        StringBuilder definitions = new StringBuilder("<defs>\n");
        Matcher symbols = SYMBOL.matcher(file());
        while (symbols.find()) {
            if (icons.stream().anyMatch(icon -> icon.symbol().equals(symbols.group(1)))) {
                definitions.append(symbols.group());
            }
        }
        return definitions.append("</defs>\n").toString();
    }

    private static String file() {
        try (InputStream in = Icons.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
