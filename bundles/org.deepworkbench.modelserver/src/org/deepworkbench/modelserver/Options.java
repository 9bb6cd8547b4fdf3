package org.deepworkbench.modelserver;

import ai.djl.Device;
import java.nio.file.Path;
import java.util.List;
import org.deepworkbench.modelserver.http.Limits;
import org.deepworkbench.modelserver.http.ServerSettings;
import org.deepworkbench.modelserver.torch.DeviceName;

/**
 * What the command line asks a server to be. The token is not among it: other processes can read a command line.
 *
 * @param modules which modules to serve
 * @param host    name or address to listen at
 * @param port    port to listen at, or 0 for any that is free
 * @param threads threads for one operation of PyTorch
 * @param device  where to compute
 * @param work    folder for models and other files
 * @param access  whom it lets in
 * @param limits  what clients may take up
 */
record Options(List<ModuleChoice> modules, String host, int port, int threads, Device device, Path work,
        Access access, Limits limits) {

    private static final Texts TEXTS = Texts.beside(Options.class);
    private static final int LAST_PORT = 65_535;
    private static final int MOST_THREADS = 1024;
    private static final int MEGABYTE = 1 << 20;
    private static final int MOST_MEGABYTES = 1 << 20;

    /**
     * Reads the command line of a server.
     *
     * @throws IllegalArgumentException with a sentence for the person who wrote it
     */
    static Options of(CommandLine line) {
        String host = line.text("--host").orElse("127.0.0.1");
        int processors = Runtime.getRuntime().availableProcessors();
        return new Options(ModuleChoice.of(line), host, line.whole("--port", 0, 0, LAST_PORT),
                line.whole("--threads", processors, 1, MOST_THREADS),
                DeviceName.parse(line.text("--device").orElse("cpu")), line.folder("--work"),
                access(line, host), limits(line));
    }

    private static Limits limits(CommandLine line) {
        int standard = (int) (Limits.STANDARD.uploadBytes() / MEGABYTE);
        int megabytes = line.whole("--upload-limit", standard, 1, MOST_MEGABYTES);
        return Limits.STANDARD.withUploadBytes((long) megabytes * MEGABYTE);
    }

    private static Access access(CommandLine line, String host) {
        Access access = Access.of(line);
        if (access == Access.THIS_MACHINE && !ServerSettings.isLoopback(host)) {
            throw new IllegalArgumentException(TEXTS.get("option.loopback", host));
        }
        return access;
    }
}
