package org.deepworkbench.engine.docker.internal.daemon;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.core.LocalDirectorySSLConfig;
import com.github.dockerjava.transport.SSLConfig;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.deepworkbench.engine.docker.internal.Messages;
import org.deepworkbench.engine.docker.internal.connect.DaemonAddress;
import org.deepworkbench.engine.docker.internal.connect.SshTunnel;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * A Docker engine that is spoken to. Every call has an end: what does not answer in time is broken off, and so is what
 * may be when the person cancels. Safe to use from any thread.
 */
public final class Daemon implements AutoCloseable {

    /** For a question about what there is. */
    public static final Duration QUESTION = Duration.ofSeconds(30);
    /** For making, starting and removing something. */
    public static final Duration CHANGE = Duration.ofSeconds(90);

    private static final Duration CONNECT = Duration.ofSeconds(25);
    private static final int LOOK_MILLIS = 100;
    private static final String NO_FOLDER = "none:"; //$NON-NLS-1$

    private final DaemonAddress address;
    private final Optional<SshTunnel> tunnel;
    private final DockerClient client;

    /** A call of the Docker client. */
    @FunctionalInterface
    public interface Call<T> {

        T run(DockerClient client) throws Exception;
    }

    private Daemon(DaemonAddress address, Optional<SshTunnel> tunnel, DockerClient client) {
        this.address = address;
        this.tunnel = tunnel;
        this.client = client;
    }

    /**
     * Makes ready to speak; nothing is asked yet.
     *
     * @throws FaultException if the certificates cannot be read, or no tunnel can be made
     */
    public static Daemon at(DaemonAddress address) throws FaultException {
        try {
            Optional<SshTunnel> tunnel = SshTunnel.leadsTo(address) ? Optional.of(SshTunnel.open(address))
                    : Optional.empty();
            return new Daemon(address, tunnel, client(tunnel.map(SshTunnel::uri).orElse(address.uri()), address));
        } catch (IOException | RuntimeException e) {
            throw new FaultException(new Fault(Messages.Daemon_cannotConnect, address.toString(),
                    String.valueOf(e.getMessage()), Messages.Daemon_cannotConnectRemedy), e);
        }
    }

    private static DockerClient client(URI uri, DaemonAddress address) throws IOException {
        SSLConfig tls = null;
        if (address.tls().isPresent()) {
            LocalDirectorySSLConfig certificates = new LocalDirectorySSLConfig(address.tls().get().toString());
            tls = certificates::getSSLContext;
        }
        // What environment and files say of Docker was heard already: here only the address counts.
        DefaultDockerClientConfig config = DefaultDockerClientConfig.createDefaultConfigBuilder()
                .withDockerHost(uri.toString()).withDockerTlsVerify(false).withDockerConfig(NO_FOLDER)
                .withDockerContext("default").build(); //$NON-NLS-1$
        return DockerClientImpl.getInstance(config, new ZerodepDockerHttpClient.Builder().dockerHost(uri)
                .sslConfig(tls).connectionTimeout(CONNECT).build());
    }

    public DaemonAddress address() {
        return address;
    }

    /** {@return what the engine's way there complained of last; empty if of nothing} */
    String complaint() {
        return tunnel.map(SshTunnel::complaint).orElse(""); //$NON-NLS-1$
    }

    /**
     * Asks a question, which is broken off when the monitor is cancelled.
     *
     * @throws FaultException if the engine did not answer or refused
     */
    public <T> T ask(IProgressMonitor monitor, Duration patience, Call<T> call) throws FaultException {
        return await(monitor, patience, call);
    }

    /**
     * Changes something. It is not broken off when the person cancels, for then nobody would know whether it happened;
     * the caller looks at the monitor afterwards.
     */
    public <T> T change(Duration patience, Call<T> call) throws FaultException {
        return await(null, patience, call);
    }

    private <T> T await(IProgressMonitor monitor, Duration patience, Call<T> call) throws FaultException {
        FutureTask<T> task = new FutureTask<>(() -> call.run(client));
        Thread.ofVirtual().name("docker call").start(task); //$NON-NLS-1$
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (true) {
                if (monitor != null && monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                try {
                    return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException e) {
                    if (System.nanoTime() > end) {
                        throw new DaemonFaults(this).silent(patience);
                    }
                }
            }
        } catch (ExecutionException e) {
            throw new DaemonFaults(this).of(e.getCause());
        } catch (InterruptedException | CancellationException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } finally {
            task.cancel(true);
        }
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException e) {
            return; // it held nothing that matters
        } finally {
            tunnel.ifPresent(SshTunnel::close);
        }
    }
}
