package org.deepworkbench.engine.docker.internal.connect;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.engine.docker.internal.DockerSettings;
import org.deepworkbench.engine.docker.internal.Messages;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Target;
import org.eclipse.osgi.util.NLS;

/**
 * Finds the Docker engine that is meant, as the Docker command line does: what the target says first, then
 * {@code DOCKER_HOST}, {@code DOCKER_CONTEXT}, the context in use, and at last this machine's own engine.
 */
public final class DaemonAddresses {

    private static final List<String> SCHEMES = List.of("unix", "npipe", "tcp", "ssh"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    private static final int PLAIN_PORT = 2375;
    private static final int TLS_PORT = 2376;

    private final Map<String, String> environment;
    private final CliConfig config;

    /** @param environment of this process */
    public DaemonAddresses(Map<String, String> environment, Path home) {
        this.environment = environment;
        this.config = new CliConfig(variable("DOCKER_CONFIG").map(Path::of).orElse(home.resolve(".docker"))); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** {@return what the Docker command line keeps} */
    public CliConfig config() {
        return config;
    }

    /**
     * {@return the engine of a target}
     *
     * @throws FaultException if what is said of it makes no sense
     */
    public DaemonAddress of(Target target) throws FaultException {
        Optional<String> host = target.setting(DockerSettings.HOST);
        if (host.isPresent()) {
            return parse(host.get(), target.setting(DockerSettings.TLS).map(Path::of));
        }
        Optional<String> context = target.setting(DockerSettings.CONTEXT);
        return context.isPresent() ? context(context.get()) : ofEnvironment();
    }

    private DaemonAddress ofEnvironment() throws FaultException {
        Optional<String> host = variable("DOCKER_HOST"); //$NON-NLS-1$
        if (host.isPresent()) {
            return parse(host.get(), environmentTls());
        }
        Optional<String> context = variable("DOCKER_CONTEXT"); //$NON-NLS-1$
        return context(context.isPresent() ? context.get()
                : config.currentContext().orElse(CliConfig.DEFAULT_CONTEXT));
    }

    private Optional<Path> environmentTls() {
        if (variable("DOCKER_TLS_VERIFY").isEmpty() && variable("DOCKER_TLS").isEmpty()) { //$NON-NLS-1$ //$NON-NLS-2$
            return Optional.empty();
        }
        return Optional.of(variable("DOCKER_CERT_PATH").map(Path::of).orElse(config.folder())); //$NON-NLS-1$
    }

    private DaemonAddress context(String name) throws FaultException {
        if (!name.equals(CliConfig.DEFAULT_CONTEXT)) {
            return config.context(name);
        }
        boolean windows = System.getProperty("os.name", "").startsWith("Windows"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return new DaemonAddress(URI.create(windows ? "npipe:////./pipe/docker_engine" //$NON-NLS-1$
                : "unix:///var/run/docker.sock"), Optional.empty()); //$NON-NLS-1$
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    static DaemonAddress parse(String host, Optional<Path> tls) throws FaultException {
        try {
            URI uri = URI.create(host.strip());
            if (!SCHEMES.contains(String.valueOf(uri.getScheme())) || needsHost(uri) && uri.getHost() == null) {
                throw new IllegalArgumentException(Messages.Address_wrongWhy);
            }
            boolean portMissing = uri.getScheme().equals("tcp") && uri.getPort() < 0; //$NON-NLS-1$
            return new DaemonAddress(portMissing ? URI.create("tcp://" + uri.getHost() + ":" //$NON-NLS-1$ //$NON-NLS-2$
                    + (tls.isPresent() ? TLS_PORT : PLAIN_PORT)) : uri, tls);
        } catch (IllegalArgumentException e) {
            throw new FaultException(new Fault(NLS.bind(Messages.Address_wrong, host), host,
                    String.valueOf(e.getMessage()), Messages.Address_wrongRemedy), e);
        }
    }

    private static boolean needsHost(URI uri) {
        return uri.getScheme().equals("tcp") || uri.getScheme().equals("ssh"); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
