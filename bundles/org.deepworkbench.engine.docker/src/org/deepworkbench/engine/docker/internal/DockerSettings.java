package org.deepworkbench.engine.docker.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.engine.docker.internal.connect.DaemonAddress;
import org.deepworkbench.engine.docker.internal.place.Placement.Pull;
import org.deepworkbench.spi.engine.Setting;
import org.deepworkbench.spi.engine.Setting.Kind;
import org.deepworkbench.spi.engine.Target;

/** What a person can say of a Docker target. Each has a meaning without being said. */
public final class DockerSettings {

    /** Where the engine listens. */
    public static final String HOST = "host"; //$NON-NLS-1$
    /** A context of the Docker command line. */
    public static final String CONTEXT = "context"; //$NON-NLS-1$
    /** Folder with the certificates. */
    public static final String TLS = "tls"; //$NON-NLS-1$
    /** When images are pulled. */
    public static final String PULL = "pull"; //$NON-NLS-1$
    /** Folder with archives of images. */
    public static final String ARCHIVES = "archives"; //$NON-NLS-1$
    /** What becomes of a container that ends. */
    public static final String RESTART = "restart"; //$NON-NLS-1$
    /** Address of the engine's machine at which ports are opened. */
    public static final String PUBLISH = "publish"; //$NON-NLS-1$
    /** Address at which opened ports are reached from here. */
    public static final String REACH = "reach"; //$NON-NLS-1$

    private static final String EVERYWHERE = "0.0.0.0"; //$NON-NLS-1$
    private static final String LOOPBACK = "127.0.0.1"; //$NON-NLS-1$

    private static final List<String> RESTARTS = List.of("no", "on-failure:3", "unless-stopped"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private final Target target;
    private final DaemonAddress address;

    DockerSettings(Target target, DaemonAddress address) {
        this.target = target;
        this.address = address;
    }

    /** {@return all fields of a Docker target, in the order to show} */
    static List<Setting> all() {
        return List.of(
                field(HOST, Messages.Setting_host, Messages.Setting_hostText, Kind.URI),
                field(CONTEXT, Messages.Setting_context, Messages.Setting_contextText, Kind.TEXT),
                field(TLS, Messages.Setting_tls, Messages.Setting_tlsText, Kind.PATH),
                choice(PULL, Messages.Setting_pull, Messages.Setting_pullText,
                        List.of("missing", "always", "never")), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                new Setting(ARCHIVES, Messages.Setting_archives, Messages.Setting_archivesText, Kind.PATH,
                        Optional.empty(), false, List.of(), true),
                choice(RESTART, Messages.Setting_restart, Messages.Setting_restartText, RESTARTS),
                field(PUBLISH, Messages.Setting_publish, Messages.Setting_publishText, Kind.TEXT),
                field(REACH, Messages.Setting_reach, Messages.Setting_reachText, Kind.TEXT));
    }

    private static Setting field(String key, String label, String description, Kind kind) {
        return new Setting(key, label, description, kind, Optional.empty(), false, List.of(), false);
    }

    private static Setting choice(String key, String label, String description, List<String> choices) {
        return new Setting(key, label, description, Kind.CHOICE, Optional.of(choices.getFirst()), false, choices,
                true);
    }

    /** {@return when an image is asked of its registry} */
    public Pull pull() {
        return switch (target.setting(PULL).orElse("")) { //$NON-NLS-1$
            case "always" -> Pull.ALWAYS; //$NON-NLS-1$
            case "never" -> Pull.NEVER; //$NON-NLS-1$
            default -> Pull.MISSING;
        };
    }

    /** {@return what becomes of a container that ends by itself, as Docker writes it} */
    public String restart() {
        return target.setting(RESTART).filter(RESTARTS::contains).orElse(RESTARTS.getFirst());
    }

    /** {@return the folder with archives of images} */
    public Optional<Path> archives() {
        return target.setting(ARCHIVES).map(Path::of);
    }

    /** {@return the address at which ports are opened} This machine's loopback, or all of another machine's. */
    public String publishAt() {
        return target.setting(PUBLISH).orElse(address.isLocal() ? LOOPBACK : EVERYWHERE);
    }

    /** {@return whether whoever reaches the machine reaches the ports} */
    boolean isOpenToOthers() {
        return !publishAt().equals(LOOPBACK) && !publishAt().equals("::1"); //$NON-NLS-1$
    }

    /** {@return the name or address at which opened ports are reached from here} */
    public String reachAt() {
        return target.setting(REACH).orElseGet(() -> publishAt().equals(EVERYWHERE) || publishAt().equals("::") //$NON-NLS-1$
                ? address.host() : publishAt());
    }
}
