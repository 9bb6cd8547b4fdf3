package org.deepworkbench.modelserver;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.http.Descriptions;
import org.deepworkbench.modelserver.module.Module;
import org.deepworkbench.modelserver.torch.Torch;

/** What the process can do besides serving: something that ends by itself, with one line of JSON as its result. */
final class Errand {

    private static final Texts TEXTS = Texts.beside(Errand.class);
    private static final Path NOWHERE = Path.of("");

    private Errand() {
    }

    /** {@return each {@code --module}, or without one all that are built in, with their arguments} */
    static Map<String, Object> list(CommandLine line) {
        Torch torch = new Torch(1);
        if (line.has("--module")) {
            return Map.of("modules", Modules.make(ModuleChoice.of(line), NOWHERE, torch).stream()
                    .map(module -> Descriptions.of(module.description(), List.of())).toList());
        }
        return Map.of("modules", Modules.all().stream()
                .map(entry -> Descriptions.of(entry.usual(NOWHERE, torch).description(), entry.flavours())).toList());
    }

    /**
     * Writes the data that a module makes up into the folder named by {@code --write-data}.
     *
     * @return where it lies
     * @throws IllegalArgumentException if that folder is not empty, or not one module is named
     * @throws IOException              if the data cannot be written, with a sentence
     */
    static Map<String, Object> writeData(CommandLine line) throws IOException {
        Path folder = line.folder("--write-data");
        List<Module> modules = Modules.make(ModuleChoice.of(line), NOWHERE, new Torch(1));
        if (modules.size() != 1) {
            throw new IllegalArgumentException(TEXTS.get("data.one"));
        }
        int seed = line.whole("--seed", 1, 0, Integer.MAX_VALUE);
        try {
            Files.createDirectories(folder);
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    throw new IllegalArgumentException(TEXTS.get("data.full", folder));
                }
            }
            modules.getFirst().prepareData(folder, seed);
        } catch (IOException e) {
            throw new IOException(TEXTS.get("data.failed", folder, IoReason.of(e)), e);
        }
        return Map.of("module", modules.getFirst().description().name(), "folder", folder.toString());
    }
}
