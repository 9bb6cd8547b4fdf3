package org.deepworkbench.sandbox.internal.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;

/** One connection of a client, passed on to the server. Each way has a virtual thread of its own. */
final class RelayedConnection {

    private static final int PIECE = 16 << 10;
    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

    private record Order(Spoiling spoiling, int bodyLength) {
    }

    private final Socket client;
    private final Socket server;
    private final Runnable atEnd;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private Order order;

    /** @param atEnd run once, when the connection is over */
    RelayedConnection(Socket client, Socket server, Runnable atEnd) {
        this.client = client;
        this.server = server;
        this.atEnd = atEnd;
    }

    void start() {
        Thread.ofVirtual().name("sandbox-relay-in").start(this::passCalls);
        Thread.ofVirtual().name("sandbox-relay-out").start(this::passAnswers);
    }

    /** {@return the port from which this connection reaches the server} */
    int serverSidePort() {
        return server.getLocalPort();
    }

    /**
     * Changes the next answer on its way. To be called before the server begins to send it.
     *
     * @param bodyLength of that answer, in bytes
     */
    synchronized void spoilNext(Spoiling spoiling, int bodyLength) {
        order = new Order(spoiling, bodyLength);
    }

    /** Ends the connection as a machine does that has lost it. */
    void reset() {
        try {
            client.setSoLinger(true, 0);
        } catch (IOException e) {
            // it is closed already
        }
        close();
    }

    void close() {
        for (Socket socket : new Socket[] {client, server}) {
            try {
                socket.close();
            } catch (IOException e) {
                // closed is what it should be
            }
        }
    }

    private void passCalls() {
        try (InputStream in = client.getInputStream(); OutputStream out = server.getOutputStream()) {
            in.transferTo(out);
            server.shutdownOutput();
        } catch (IOException e) {
            close();
        }
    }

    private void passAnswers() {
        try (InputStream in = server.getInputStream(); OutputStream out = client.getOutputStream()) {
            byte[] piece = new byte[PIECE];
            int length;
            while ((length = in.read(piece)) >= 0 && pass(piece, length, out)) {
                continue;
            }
        } catch (IOException e) {
            // one side has gone; so goes the other
        } finally {
            close();
            atEnd.run();
        }
    }

    /** {@return whether the connection goes on} */
    private synchronized boolean pass(byte[] piece, int length, OutputStream out) throws IOException {
        if (order == null) {
            out.write(piece, 0, length);
            out.flush();
            return true;
        }
        held.write(piece, 0, length);
        byte[] answer = held.toByteArray();
        int head = headLength(answer);
        if (head < 0 || answer.length < head + order.bodyLength()) {
            return true;
        }
        Spoiling.Delivery delivery = order.spoiling().spoil(answer, head);
        order = null;
        held.reset();
        out.write(delivery.bytes());
        out.flush();
        return !delivery.last();
    }

    private static int headLength(byte[] answer) {
        for (int i = 0; i + END_OF_HEAD.length <= answer.length; i++) {
            if (answer[i] == END_OF_HEAD[0] && answer[i + 1] == END_OF_HEAD[1] && answer[i + 2] == END_OF_HEAD[2]
                    && answer[i + 3] == END_OF_HEAD[3]) {
                return i + END_OF_HEAD.length;
            }
        }
        return -1;
    }
}
