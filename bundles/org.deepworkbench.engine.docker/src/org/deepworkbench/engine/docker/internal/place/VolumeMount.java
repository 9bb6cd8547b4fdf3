package org.deepworkbench.engine.docker.internal.place;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A volume as topologies write it: {@code name:/path}, {@code /folder:/path} or {@code /path}, each with an optional
 * {@code :ro}, and the form of Marathon, {@code name:/path:rw:provider:driver}.
 *
 * @param source   name of a volume, or folder of the engine's machine; empty for a nameless volume
 * @param path     absolute path within the container
 * @param readOnly whether the container may only read
 * @param driver   volume driver of the cloud that the topology names
 */
public record VolumeMount(String source, String path, boolean readOnly, Optional<String> driver) {

    private static final int MARATHON_PARTS = 5;
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9_.-]{0,63}"; //$NON-NLS-1$

    /** {@return the mount; empty if it cannot be understood, or leads elsewhere than it says} */
    public static Optional<VolumeMount> parse(String text) {
        List<String> parts = Arrays.stream(text.split(":", -1)).map(String::strip).toList(); //$NON-NLS-1$
        int path = parts.size() > 1 && parts.get(1).startsWith("/") ? 1 : 0; //$NON-NLS-1$
        List<String> rest = parts.subList(path + 1, parts.size());
        String mode = rest.isEmpty() ? "rw" : rest.getFirst(); //$NON-NLS-1$
        boolean known = (mode.equals("ro") || mode.equals("rw")) //$NON-NLS-1$ //$NON-NLS-2$
                && (rest.size() <= 1 || parts.size() == MARATHON_PARTS);
        VolumeMount mount = new VolumeMount(path == 1 ? parts.get(0) : "", parts.get(path), mode.equals("ro"), //$NON-NLS-1$ //$NON-NLS-2$
                parts.size() == MARATHON_PARTS ? Optional.of(parts.getLast()) : Optional.empty());
        return Optional.of(mount).filter(found -> known && found.isSound());
    }

    private boolean isSound() {
        return isStraight(path) && !path.equals("/") //$NON-NLS-1$
                && (source.isEmpty() || (isFolder() ? isStraight(source) : source.matches(NAME)));
    }

    /** A path with «..» in it may end anywhere. */
    private static boolean isStraight(String path) {
        return path.startsWith("/") && path.indexOf('\0') < 0 //$NON-NLS-1$
                && Arrays.stream(path.split("/")).noneMatch(part -> part.equals("..") || part.equals(".")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    /** {@return whether a folder of the engine's machine is meant} */
    public boolean isFolder() {
        return source.startsWith("/"); //$NON-NLS-1$
    }

    /** {@return whether a volume is meant that lives as long as the deployment} */
    public boolean isNamed() {
        return !source.isEmpty() && !isFolder();
    }

    /** {@return whether the folder gives power over the whole machine} */
    public boolean isWholeMachine() {
        String folder = source.replaceAll("/+$", ""); //$NON-NLS-1$ //$NON-NLS-2$
        return isFolder() && (folder.isEmpty() || folder.endsWith("/docker.sock") || folder.matches("/(var/)?run")); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
