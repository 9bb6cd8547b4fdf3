package org.deepworkbench.engine.docker.internal.daemon;

/**
 * The name of an image as people write it, completed as Docker does: {@code busybox} is
 * {@code docker.io/library/busybox:latest}.
 *
 * @param registry name and perhaps port of the registry
 * @param path     name within it
 * @param tag      tag, or digest with its algorithm
 * @param asGiven  as the topology has it
 */
public record ImageReference(String registry, String path, String tag, String asGiven) {

    private static final String HUB = "docker.io"; //$NON-NLS-1$
    private static final String LATEST = "latest"; //$NON-NLS-1$

    public static ImageReference parse(String text) {
        int slash = text.indexOf('/');
        String first = slash < 0 ? "" : text.substring(0, slash); //$NON-NLS-1$
        boolean hasRegistry = first.contains(".") || first.contains(":") || first.equals("localhost"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        String registry = !hasRegistry || first.equals("index.docker.io") ? HUB : first; //$NON-NLS-1$
        String rest = hasRegistry ? text.substring(slash + 1) : text;
        int at = rest.indexOf('@');
        int colon = at >= 0 ? -1 : rest.indexOf(':', rest.lastIndexOf('/') + 1);
        int end = at >= 0 ? at : colon >= 0 ? colon : rest.length();
        String path = rest.substring(0, end);
        return new ImageReference(registry, registry.equals(HUB) && !path.contains("/") ? "library/" + path : path, //$NON-NLS-1$ //$NON-NLS-2$
                end == rest.length() ? LATEST : rest.substring(end + 1), text);
    }

    /** {@return whether another name means the same image} */
    boolean isSame(String other) {
        ImageReference that = parse(other);
        return registry.equals(that.registry) && path.equals(that.path) && tag.equals(that.tag);
    }

    /** {@return the name without tag, as pulling wants it} */
    String repository() {
        return registry + "/" + path; //$NON-NLS-1$
    }
}
