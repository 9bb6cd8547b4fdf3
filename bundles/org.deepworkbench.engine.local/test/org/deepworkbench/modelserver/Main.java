package org.deepworkbench.modelserver;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;

/**
 * Stands in for the model server: it speaks the same contract on its standard input and output, and behaves as its
 * flavour says. It writes what it was started with to {@code seen.properties} in its folder.
 */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) throws Exception {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        if (List.of(args).contains("--list") || options.containsKey("--write-data")) {
            runErrand(args, options);
            return;
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
        String token = in.readLine();
        writeDown(String.join(" ", args), options.get("--work"), token);
        System.err.println("started as " + options.get("--flavour"));
        switch (options.getOrDefault("--flavour", "good")) {
            case "failing" -> {
                System.out.println("{\"error\": \"The folder \\\"x\\\" is full.\"}");
                System.exit(1);
            }
            case "silent" -> new CountDownLatch(1).await();
            case "stubborn" -> Runtime.getRuntime().addShutdownHook(new Thread(Main::forever));
            default -> { }
        }
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(options.get("--port"))), 0);
        server.start();
        System.out.println("{\"listening\": \"http://127.0.0.1:" + server.getAddress().getPort() + "\", \"pid\": "
                + ProcessHandle.current().pid() + "}");
        System.out.println("said later");
        if ("hungry".equals(options.get("--flavour"))) {
            eat();
        }
        while (in.readLine() != null) {
            continue;
        }
        System.exit(0);
    }

    private static void runErrand(String[] args, Map<String, String> options) throws Exception {
        if (args[0].equals("--list") && args.length > 1) {
            System.out.println("{\"modules\":[\"" + args[2] + "\"]}");
            return;
        }
        switch (options.getOrDefault("--module", "")) {
            case "" -> System.out.println("{\"modules\":[]}");
            case "none" -> {
                System.out.println("{\"error\": \"There is no module \\\"none\\\".\"}");
                System.exit(2);
            }
            case "slow" -> new CountDownLatch(1).await();
            default -> {
                Path folder = Files.createDirectories(Path.of(options.get("--write-data")));
                Files.writeString(folder.resolve("asked"), String.join(" ", args));
                System.out.println("{\"folder\":\"it\"}");
            }
        }
    }

    private static void writeDown(String arguments, String work, String token) throws Exception {
        Properties seen = new Properties();
        seen.setProperty("arguments", arguments);
        seen.setProperty("token", token);
        seen.setProperty("pid", Long.toString(ProcessHandle.current().pid()));
        seen.setProperty("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        seen.setProperty("heap", Long.toString(Runtime.getRuntime().maxMemory()));
        seen.setProperty("temporary", System.getProperty("java.io.tmpdir"));
        System.getenv().forEach((name, value) -> seen.setProperty("env." + name, value));
        try (var out = Files.newBufferedWriter(Path.of(work, "seen.properties"))) {
            seen.store(out, null);
        }
    }

    private static void eat() {
        List<ByteBuffer> eaten = new ArrayList<>();
        while (true) {
            ByteBuffer piece = ByteBuffer.allocateDirect(16 << 20);
            while (piece.hasRemaining()) {
                piece.put((byte) 1);
            }
            eaten.add(piece);
        }
    }

    private static void forever() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
