package org.deepworkbench.engine.docker.internal.connect;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Leads to the Docker engine of another machine as the Docker command line does: each connection is an {@code ssh} that
 * runs {@code docker system dial-stdio} there. Who may sign in, and how, is the business of ssh and its files; it is
 * never asked to prompt. Here the tunnel is a socket in a folder that only this person can enter.
 */
public final class SshTunnel implements AutoCloseable {

    private static final String SCHEME = "ssh"; //$NON-NLS-1$
    private static final int CONNECT_SECONDS = 20;
    private static final int MOST_COMPLAINT = 2000;
    /** How long to wait for the end of a complaint when ssh has closed its output. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final String program;
    private final URI remote;
    private final Path folder;
    private final ServerSocketChannel server;
    private final Set<Process> processes = ConcurrentHashMap.newKeySet();
    private volatile String complaint = ""; //$NON-NLS-1$

    private SshTunnel(String program, URI remote, Path folder, ServerSocketChannel server) {
        this.program = program;
        this.remote = remote;
        this.folder = folder;
        this.server = server;
    }

    /** {@return whether an address needs a tunnel} */
    public static boolean leadsTo(DaemonAddress address) {
        return address.uri().getScheme().equals(SCHEME);
    }

    /** Opens the near end; ssh starts with the first connection. */
    public static SshTunnel open(DaemonAddress address) throws IOException {
        return open(SCHEME, address);
    }

    /** @param program that does what ssh does */
    static SshTunnel open(String program, DaemonAddress address) throws IOException {
        boolean posix = Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix"); //$NON-NLS-1$ //$NON-NLS-2$
        Path folder = posix ? Files.createTempDirectory("dw", //$NON-NLS-1$
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))) //$NON-NLS-1$
                : Files.createTempDirectory("dw"); //$NON-NLS-1$
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(folder.resolve("docker.sock"))); //$NON-NLS-1$
        SshTunnel tunnel = new SshTunnel(program, address.uri(), folder, server);
        Thread.ofVirtual().name("docker ssh").start(tunnel::accept); //$NON-NLS-1$
        return tunnel;
    }

    /** {@return the near end} */
    public URI uri() {
        return URI.create("unix://" + folder.resolve("docker.sock")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** {@return what ssh said last; empty if it did not complain} */
    public String complaint() {
        return complaint;
    }

    private void accept() {
        while (server.isOpen()) {
            try {
                SocketChannel near = server.accept();
                Thread.ofVirtual().name("docker ssh connection").start(() -> serve(near)); //$NON-NLS-1$
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(SocketChannel near) {
        Process ssh = null;
        try (near) {
            ssh = new ProcessBuilder(command(program, remote)).start();
            processes.add(ssh);
            Process running = ssh;
            Thread listener = Thread.ofVirtual().start(() -> listen(running));
            Thread.ofVirtual().start(() -> pump(Channels.newInputStream(near), running.getOutputStream()));
            copy(ssh.getInputStream(), Channels.newOutputStream(near));
            listener.join(PATIENCE); // whoever sees the near end close may ask for the complaint
        } catch (IOException e) {
            complaint = String.valueOf(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (ssh != null) {
                ssh.destroy();
                processes.remove(ssh);
            }
        }
    }

    /** {@return the command that reaches the engine} After {@code --} a name that looks like an option is none. */
    static List<String> command(String program, URI remote) {
        List<String> command = new ArrayList<>(List.of(program, "-o", "BatchMode=yes", "-o", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                "ConnectTimeout=" + CONNECT_SECONDS, "-T")); //$NON-NLS-1$ //$NON-NLS-2$
        if (remote.getUserInfo() != null) {
            command.addAll(List.of("-l", remote.getUserInfo())); //$NON-NLS-1$
        }
        if (remote.getPort() > 0) {
            command.addAll(List.of("-p", Integer.toString(remote.getPort()))); //$NON-NLS-1$
        }
        command.addAll(List.of("--", remote.getHost(), "docker", "system", "dial-stdio")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
        return command;
    }

    private void listen(Process ssh) {
        try {
            String said = new String(ssh.getErrorStream().readNBytes(MOST_COMPLAINT), StandardCharsets.UTF_8).strip();
            if (!said.isEmpty()) {
                complaint = said;
            }
            ssh.getErrorStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            return; // it has ended
        }
    }

    /** Copies all there is, and then closes the far side. */
    private static void pump(InputStream from, OutputStream to) {
        try (to) {
            copy(from, to);
        } catch (IOException e) {
            return; // either end is gone, and so is the connection
        }
    }

    /** Copies until either end is gone. */
    private static void copy(InputStream from, OutputStream to) {
        byte[] piece = new byte[16 << 10];
        try {
            for (int length = from.read(piece); length >= 0; length = from.read(piece)) {
                to.write(piece, 0, length);
                to.flush();
            }
        } catch (IOException e) {
            return; // and so is the connection
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            processes.forEach(Process::destroy);
            Files.deleteIfExists(folder.resolve("docker.sock")); //$NON-NLS-1$
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            folder.toFile().deleteOnExit();
        }
    }
}
