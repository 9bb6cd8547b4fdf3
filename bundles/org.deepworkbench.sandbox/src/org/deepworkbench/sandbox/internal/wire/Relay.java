package org.deepworkbench.sandbox.internal.wire;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands before a server on this machine and passes bytes, so that connections can be made to fail in ways that no HTTP
 * server offers. More connections than it can have at once are closed as they come.
 */
final class Relay implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 128;
    private static final int IDLE_MILLIS = 120_000;

    private final InetSocketAddress server;
    private final ServerSocket door;
    private final Map<Integer, RelayedConnection> connections = new ConcurrentHashMap<>();

    /**
     * @param port   where clients come; 0 for any free port
     * @param server where they are passed on to
     * @throws IOException if the port is taken
     */
    Relay(int port, InetSocketAddress server) throws IOException {
        this.server = server;
        this.door = new ServerSocket();
        door.setReuseAddress(true);
        try {
            door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            door.close();
            throw e;
        }
        Thread.ofVirtual().name("sandbox-relay").start(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    /** {@return the connection that reaches the server from that port} */
    Optional<RelayedConnection> connection(int serverSidePort) {
        return Optional.ofNullable(connections.get(serverSidePort));
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                welcome(door.accept());
            } catch (IOException e) {
                // this client could not be taken in, or the door was closed
            }
        }
    }

    private void welcome(Socket client) throws IOException {
        if (connections.size() >= MOST_CONNECTIONS) {
            client.close();
            return;
        }
        client.setTcpNoDelay(true);
        client.setSoTimeout(IDLE_MILLIS);
        Socket onward = new Socket();
        try {
            onward.connect(server);
            onward.setTcpNoDelay(true);
        } catch (IOException e) {
            client.close();
            onward.close();
            throw e;
        }
        int port = onward.getLocalPort();
        RelayedConnection connection = new RelayedConnection(client, onward, () -> connections.remove(port));
        connections.put(port, connection);
        connection.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            // closed is what it should be
        }
        connections.values().forEach(RelayedConnection::close);
    }
}
