package org.deepworkbench.benchmarks.modelserver;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of the desktop, as fast as it goes: it looks at a running training every 0.3 s and at the service every 5 s,
 * and in each hour some trainings are started, followed by their events and read to their end. Every second one keeps
 * checkpoints, and is deleted then; the others stay listed, as far as the server keeps them.
 */
final class Soak {

    private static final String MODEL = "/v2/models/" + TrivialModule.NAME + "/";
    private static final Pattern UUID = Pattern.compile("\"uuid\":\"([0-9a-f]{32})\"");
    private static final int HOURS = 24;
    private static final int LOOKS_AN_HOUR = 12_000;
    private static final int LOOKS_BETWEEN_LISTS = 17;
    private static final int TRAININGS = 1000;

    private final MeasuredServer server;
    private int trainings;
    private long calls;

    Soak(MeasuredServer server) {
        this.server = server;
    }

    void run() throws Exception {
        System.out.println("hour      calls  trainings  heap MB  resident MB  threads  open files  files on disk");
        long begin = System.nanoTime();
        for (int hour = 1; hour <= HOURS; hour++) {
            while (trainings < TRAININGS * hour / HOURS) {
                oneTraining();
            }
            monitor();
            tell(hour);
        }
        System.out.printf(Locale.ROOT, "%.0f s; %.0f s of the server's processor time%n",
                (System.nanoTime() - begin) / 1e9, server.processorSeconds());
    }

    private void oneTraining() throws IOException {
        try (Connection connection = new Connection(server.address());
                Connection events = new Connection(server.address())) {
            boolean checkpoints = trainings % 2 == 1;
            String one = MODEL + "train/" + start(connection, "?checkpoints=" + checkpoints);
            events.follow(one + "/events");
            look(connection, one);
            connection.get(one + "/checkpoints");
            if (checkpoints) {
                connection.delete(one);
                calls++;
            }
            trainings++;
            calls += 3;
        }
    }

    private void monitor() throws IOException {
        try (Connection connection = new Connection(server.address())) {
            String one = MODEL + "train/" + start(connection, "?endless=true");
            for (int i = 0; i < LOOKS_AN_HOUR; i++) {
                look(connection, one);
                if (i % LOOKS_BETWEEN_LISTS == 0) {
                    connection.get("/v2/models/");
                    connection.get(MODEL + "train/");
                    calls += 2;
                }
            }
            connection.delete(one);
            connection.delete(one);
            calls += 3;
        }
    }

    private void look(Connection connection, String one) throws IOException {
        connection.get(one);
        connection.get(one + "/metrics?since=8");
        connection.get(one + "/log?since=0");
        calls += 3;
    }

    private static String start(Connection connection, String query) throws IOException {
        Matcher uuid = UUID.matcher(connection.post(MODEL + "train/" + query));
        if (!uuid.find()) {
            throw new IOException("no training");
        }
        return uuid.group(1);
    }

    private void tell(int hour) throws IOException, InterruptedException {
        System.out.printf(Locale.ROOT, "%4d %10d %10d %8.1f %12.0f %8d %11d %14d%n", hour, calls, trainings,
                server.heapMegabytes(), server.status("VmRSS") / 1024.0, server.status("Threads"),
                server.descriptors(), server.files());
    }
}
