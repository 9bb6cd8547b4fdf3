package org.deepworkbench.catalog.core;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A container image reference taken apart, after the grammar of the distribution project:
 * {@code [registry[:port]/]path[:tag][@digest]}. Read generously, because people write references by hand: letter
 * case of registry and path is ignored, blanks around the reference too.
 *
 * @param registry host, perhaps with its port, in lower case; empty if none is written
 * @param path     repository path in lower case, such as {@code deephdc/deep-oc-mods}
 * @param tag      empty if none is written
 * @param digest   such as {@code sha256:…}; empty if none is written
 */
public record ImageName(String registry, String path, String tag, String digest) {

    /** Longer references are not looked at; the longest that a registry accepts is far below. */
    private static final int LONGEST = 1_000;
    private static final Pattern REGISTRY = Pattern.compile("[\\w.-]++(?::\\d{1,5})?+"); //$NON-NLS-1$
    private static final Pattern AFTER_REGISTRY = Pattern.compile(
            "(?<path>[a-zA-Z0-9_.-]++(?:/[a-zA-Z0-9_.-]++)*+)" //$NON-NLS-1$
                    + "(?::(?<tag>[\\w.-]{1,128}+))?+(?:@(?<digest>[a-zA-Z0-9_+.-]++:[0-9a-fA-F]++))?+"); //$NON-NLS-1$

    /**
     * @param reference what a person or a topology gave
     * @return its parts; empty if it is no image reference
     */
    public static Optional<ImageName> parse(String reference) {
        String text = reference.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        int slash = text.indexOf('/');
        String head = slash < 0 ? "" : text.substring(0, slash); //$NON-NLS-1$
        boolean hasRegistry = isRegistry(head);
        Matcher matcher = AFTER_REGISTRY.matcher(hasRegistry ? text.substring(slash + 1) : text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new ImageName(hasRegistry ? lower(head) : "", lower(matcher.group("path")), //$NON-NLS-1$ //$NON-NLS-2$
                orEmpty(matcher.group("tag")), orEmpty(matcher.group("digest")))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** The first part names a host if it has a dot or a port, or is localhost: the rule that Docker follows. */
    private static boolean isRegistry(String head) {
        return (head.indexOf('.') >= 0 || head.indexOf(':') >= 0 || head.equals("localhost")) //$NON-NLS-1$
                && REGISTRY.matcher(head).matches();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text; //$NON-NLS-1$
    }
}
