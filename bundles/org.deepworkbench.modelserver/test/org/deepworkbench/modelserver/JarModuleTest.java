package org.deepworkbench.modelserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.ToolProvider;
import org.deepworkbench.modelserver.learning.RecordingContext;
import org.deepworkbench.modelserver.module.ArgumentReader;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.torch.Torch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules in jars of their own: the example that the guide tells to copy. */
class JarModuleTest {

    private static final Path EXAMPLE = Path.of("..", "..", "examples", "modules", "curve", "src");

    @TempDir
    Path folder;

    @Test
    void theExampleOfTheGuideLearnsAndPredicts() throws Exception {
        Module module = JarModule.load(exampleJar(), folder, new Torch(1));
        assertEquals("curve", module.description().name());
        Path data = Files.createDirectories(folder.resolve("data"));
        module.prepareData(data, 2);
        RecordingContext context = new RecordingContext(new ArgumentReader(module.description().trainArguments())
                .read(Map.of("data_file", List.of(data.resolve("points.csv").toString())), Map.of()), Instant.EPOCH);
        module.train(context);
        assertTrue(context.metrics.get("val_mean_error").getLast() < 0.1, context.lines.toString());
        Map<String, Object> fields = module.predict(new ArgumentReader(module.description().predictArguments())
                .read(Map.of("x", List.of("0.3")), Map.of()));
        assertEquals(Math.sin(1.5), (float) fields.get("y"), 0.15);
    }

    @Test
    void whatIsNoModuleIsToldInWords() throws IOException {
        assertTold(folder.resolve("absent.jar"), "There is no jar");
        assertTold(Files.writeString(folder.resolve("text.jar"), "hello"), "names 0 modules");
        assertTold(jar(folder.resolve("odd.jar"), Map.of("META-INF/services/" + ModuleProvider.class.getName(),
                "no.such.Provider".getBytes())), "cannot be made");
    }

    private void assertTold(Path jar, String words) {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                () -> JarModule.load(jar, folder, new Torch(1)));
        assertTrue(e.getMessage().contains(words), e.getMessage());
    }

    private Path exampleJar() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(List.of("--release", "21", "-proc:none", "-d", classes.toString(),
                "-cp", System.getProperty("java.class.path")));
        try (Stream<Path> sources = Files.walk(EXAMPLE)) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        assertEquals(0, ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)));
        Map<String, byte[]> entries = new TreeMap<>();
        put(classes, entries);
        put(EXAMPLE, entries);
        return jar(folder.resolve("curve.jar"), entries);
    }

    private static void put(Path root, Map<String, byte[]> entries) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
    }

    private static Path jar(Path path, Map<String, byte[]> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(path); JarOutputStream jar = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new ZipEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
        }
        return path;
    }
}
