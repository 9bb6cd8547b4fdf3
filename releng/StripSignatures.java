import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes the signatures out of the jars in every {@code plugins} folder below the given one. The JVM keeps classes of
 * signed jars out of its class-data archive, and checks them again at every start; where a product came from is for the
 * whole archive's signature to tell.
 */
public class StripSignatures {

    public static void main(String[] arguments) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            jars = files.filter(file -> file.getParent().endsWith("plugins") && file.toString().endsWith(".jar"))
                    .toList();
        }
        for (Path jar : jars) {
            strip(jar);
        }
    }

    private static void strip(Path jar) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            Path folder = files.getPath("META-INF");
            if (Files.isDirectory(folder)) {
                try (Stream<Path> entries = Files.list(folder)) {
                    for (Path entry : entries.filter(StripSignatures::isSignature).toList()) {
                        Files.delete(entry);
                    }
                }
            }
        }
    }

    private static boolean isSignature(Path entry) {
        return entry.getFileName().toString().matches("(?i).*\\.(SF|RSA|DSA|EC)");
    }
}
