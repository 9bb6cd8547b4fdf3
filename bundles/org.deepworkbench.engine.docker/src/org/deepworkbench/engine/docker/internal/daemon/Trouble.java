package org.deepworkbench.engine.docker.internal.daemon;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.deepworkbench.engine.docker.internal.Messages;
import org.deepworkbench.spi.Fault;

/**
 * Troubles that a Docker engine tells in words only, with the same status for all. The first that fits decides, so the
 * narrow ones stand first. The words are those of Docker 20.10 to 28, on Linux.
 */
public enum Trouble {

    NOT_ALLOWED("permission denied(?!.*(mount|exec))", Messages.Trouble_notAllowed, Messages.Trouble_notAllowedRemedy), //$NON-NLS-1$
    NO_GPU_DRIVER("could not select device driver|nvidia-container-cli|no devices? .*gpu|unresolvable CDI devices", //$NON-NLS-1$
            Messages.Trouble_noGpu, Messages.Trouble_noGpuRemedy),
    PORT_TAKEN("port is already allocated|address already in use|ports are not available|failed to bind host port", //$NON-NLS-1$
            Messages.Trouble_portTaken, Messages.Trouble_portTakenRemedy),
    NO_SUCH_ADDRESS("cannot assign requested address", Messages.Trouble_noSuchAddress, //$NON-NLS-1$
            Messages.Trouble_noSuchAddressRemedy),
    DISK_FULL("no space left on device|disk quota exceeded", Messages.Trouble_diskFull, //$NON-NLS-1$
            Messages.Trouble_diskFullRemedy),
    REGISTRY_REFUSES("pull access denied|no basic auth credentials|unauthorized|authentication required|denied: ", //$NON-NLS-1$
            Messages.Trouble_registryRefuses, Messages.Trouble_registryRefusesRemedy),
    IMAGE_MISSING("manifest unknown|manifest for .* not found|no such image|repository .* not found|name unknown" //$NON-NLS-1$
            + "|no matching manifest", Messages.Trouble_imageMissing, Messages.Trouble_imageMissingRemedy), //$NON-NLS-1$
    TOO_MANY_PULLS("toomanyrequests|rate limit", Messages.Trouble_tooManyPulls, Messages.Trouble_tooManyPullsRemedy), //$NON-NLS-1$
    REGISTRY_UNREACHABLE("(lookup |dial tcp|no such host|i/o timeout|Client.Timeout|connection refused|TLS handshake" //$NON-NLS-1$
            + "|x509|server gave HTTP response).*", Messages.Trouble_registryUnreachable, //$NON-NLS-1$
            Messages.Trouble_registryUnreachableRemedy),
    NO_SUCH_COMMAND("executable file not found|exec: .*(no such file or directory|permission denied)|exec format error", //$NON-NLS-1$
            Messages.Trouble_noSuchCommand, Messages.Trouble_noSuchCommandRemedy),
    NO_SUCH_FOLDER("bind source path does not exist|invalid mount config", Messages.Trouble_noSuchFolder, //$NON-NLS-1$
            Messages.Trouble_noSuchFolderRemedy),
    NO_ADDRESSES_LEFT("could not find an available.*address pool|all predefined address pools have been fully", //$NON-NLS-1$
            Messages.Trouble_noAddressesLeft, Messages.Trouble_noAddressesLeftRemedy);

    private final Pattern words;
    private final String what;
    private final String remedy;

    Trouble(String words, String what, String remedy) {
        this.words = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
        this.what = what;
        this.remedy = remedy;
    }

    /** {@return the trouble that these words tell of, where it is a known one} */
    public static Optional<Trouble> in(String said) {
        return Arrays.stream(values()).filter(trouble -> trouble.words.matcher(said).find()).findFirst();
    }

    Fault fault(String where, String said) {
        return new Fault(what, where, said, remedy);
    }
}
