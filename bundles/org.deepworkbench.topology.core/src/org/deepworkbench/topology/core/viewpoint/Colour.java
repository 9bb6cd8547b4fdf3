package org.deepworkbench.topology.core.viewpoint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A colour that a viewpoint gives, in two shades. The named ones can be told apart with any colour vision (after Okabe
 * and Ito, 2008).
 *
 * @param onLight the shade for a light theme, as {@code 0xRRGGBB}
 * @param onDark  the shade for a dark theme, as {@code 0xRRGGBB}
 */
public record Colour(int onLight, int onDark) {

    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Map<String, Colour> NAMED = named();

    private static Map<String, Colour> named() {
        Map<String, Colour> named = new LinkedHashMap<>();
        named.put("blue", new Colour(0x0072B2, 0x6BB8E8));
        named.put("orange", new Colour(0xD55E00, 0xFF9D5C));
        named.put("green", new Colour(0x009E73, 0x4FD1A5));
        named.put("purple", new Colour(0xA84E86, 0xE59AC8));
        named.put("olive", new Colour(0x7A6A00, 0xE6D24A));
        named.put("sky", new Colour(0x56B4E9, 0x9AD4F5));
        named.put("red", new Colour(0xB3261E, 0xF28B82));
        named.put("grey", new Colour(0x5F6670, 0x9AA3AE));
        return named;
    }

    /** {@return the colour of that name, or of that form {@code #RRGGBB}} */
    public static Optional<Colour> of(String text) {
        if (HEX.matcher(text).matches()) {
            int rgb = Integer.parseInt(text.substring(1), 16);
            return Optional.of(new Colour(rgb, rgb));
        }
        return Optional.ofNullable(NAMED.get(text));
    }

    /** {@return the names there are} */
    public static Set<String> names() {
        return NAMED.keySet();
    }

    /** {@return the shade that suits a theme, as {@code 0xRRGGBB}} */
    public int on(boolean dark) {
        return dark ? onDark : onLight;
    }
}
