package org.deepworkbench.engine.docker.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A registry that takes every call and says nothing. */
final class SilentRegistry implements AutoCloseable {

    private final ServerSocket server;
    private final List<Socket> calls = new CopyOnWriteArrayList<>();

    /** @param called told of each call */
    SilentRegistry(Runnable called) throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().start(() -> {
            while (!server.isClosed()) {
                try {
                    calls.add(server.accept());
                    called.run();
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    /** {@return what stands before the first slash of its images' names} */
    String name() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket call : calls) {
            call.close();
        }
    }
}
