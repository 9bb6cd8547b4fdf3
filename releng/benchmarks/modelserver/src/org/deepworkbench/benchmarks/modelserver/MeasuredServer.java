package org.deepworkbench.benchmarks.modelserver;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A server process, started as the workbench starts it, and what the operating system says about it. */
final class MeasuredServer implements AutoCloseable {

    static final String TOKEN = "a-token-for-benchmarks";
    private static final Pattern LISTENING = Pattern.compile("\"listening\":\"([^\"]+)\"");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Process process;
    private final Path work;
    private final URI address;

    private MeasuredServer(Process process, Path work, URI address) {
        this.process = process;
        this.work = work;
        this.address = address;
    }

    /** Starts a class of this class path in a process, and waits until it listens. */
    static MeasuredServer start(String classPath, Path archive, Path work, String main, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(java("java"), "-Xmx512m", "-XX:+UseSerialGC",
                "-XX:-UsePerfData", "-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + archive,
                "-Xlog:disable", "-Xlog:all=error:stderr", "--enable-native-access=ALL-UNNAMED", "-cp", classPath,
                main));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().write((TOKEN + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = String.valueOf(output.readLine());
        Matcher listening = LISTENING.matcher(line);
        if (!listening.find()) {
            process.destroyForcibly();
            throw new IOException(line);
        }
        return new MeasuredServer(process, work, URI.create(listening.group(1)));
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    URI address() {
        return address;
    }

    /** {@return seconds of processor time that it has taken} */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }

    /** {@return what it holds, after a collection: heap in use in MB} */
    double heapMegabytes() throws IOException, InterruptedException {
        ask("GC.run");
        double kilobytes = 0;
        Matcher used = USED.matcher(ask("GC.heap_info").replaceAll("(?m)^\\s*(Metaspace|class space).*$", ""));
        while (used.find()) {
            kilobytes += Double.parseDouble(used.group(1));
        }
        return kilobytes / 1024;
    }

    private String ask(String question) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), question)
                .redirectErrorStream(true).start();
        String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return answer;
    }

    /** {@return a number of the process's status, such as VmRSS in kB or Threads} */
    long status(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith(name + ":"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElseThrow();
    }

    /** {@return the number of open files and connections} */
    long descriptors() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
            return open.count();
        }
    }

    /** {@return the number of files in its folder} */
    long files() throws IOException {
        try (Stream<Path> tree = Files.walk(work)) {
            return tree.filter(Files::isRegularFile).count();
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.onExit().join();
        try (Stream<Path> tree = Files.walk(work)) {
            for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
