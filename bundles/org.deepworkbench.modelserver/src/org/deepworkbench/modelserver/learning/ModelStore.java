package org.deepworkbench.modelserver.learning;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.FileTree;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.InvalidArgumentsException;
import org.deepworkbench.modelserver.module.ModuleException;

/**
 * The trained models of a module on disk: a folder for each, named by its timestamp, which appears only when it is
 * complete. They outlive the server. Thread-safe.
 */
public final class ModelStore {

    private static final Texts TEXTS = Texts.beside(ModelStore.class);
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd_HHmmss_SSSSSS", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final String CARD = "model.json";
    private static final String UNFINISHED = ".unfinished-";

    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;

    /** The models in this folder, which is made when the first is saved. */
    public ModelStore(Path folder) {
        this.folder = folder;
    }

    /** {@return the timestamp of a training asked for at this time} */
    public static String timestamp(Instant date) {
        return TIMESTAMP.format(date);
    }

    /** {@return a new path for a file that a training needs while it runs, on the disk that the model will go to} */
    public Path scratch(String training) throws IOException {
        Files.createDirectories(folder);
        return folder.resolve(".scratch-" + training);
    }

    /**
     * Begins to save a model.
     *
     * @return where its files are to be written, to be closed
     * @throws IOException if its folder cannot be made
     */
    public Draft begin(ModelCard card) throws IOException {
        return new Draft(card, Files.createDirectories(folder.resolve(UNFINISHED + card.training())));
    }

    /** A model that is being written; unless it is finished, nothing of it is left when it is closed. */
    public final class Draft implements AutoCloseable {

        private final ModelCard card;
        private final Path unfinished;

        private Draft(ModelCard card, Path unfinished) {
            this.card = card;
            this.unfinished = unfinished;
        }

        /** {@return the folder for its files} */
        public Path folder() {
            return unfinished;
        }

        /**
         * Saves the model as it is now.
         *
         * @return its folder from now on
         * @throws IOException if it cannot be written
         */
        public Path finish() throws IOException {
            Files.write(unfinished.resolve(CARD), json.writerWithDefaultPrettyPrinter().writeValueAsBytes(card));
            return Files.move(unfinished, ModelStore.this.folder(card), StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void close() throws IOException {
            FileTree.delete(unfinished);
        }
    }

    /** {@return the timestamps of all models, oldest first} */
    public List<String> timestamps() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isRegularFile(entry.resolve(CARD)))
                    .map(entry -> entry.getFileName().toString()).filter(name -> !name.startsWith(".")).sorted()
                    .toList();
        }
    }

    /**
     * Finds a model.
     *
     * @param choice its timestamp, the identifier of its training, or an empty text for the latest
     */
    public Optional<ModelCard> find(String choice) throws IOException {
        List<String> newestFirst = timestamps().reversed();
        for (String timestamp : newestFirst) {
            ModelCard card = json.readValue(folder.resolve(timestamp).resolve(CARD).toFile(), ModelCard.class);
            if (choice.isEmpty() || choice.equals(timestamp) || choice.equals(card.training())) {
                return Optional.of(card);
            }
        }
        return Optional.empty();
    }

    /**
     * {@return the model that a person asks}
     *
     * @param argument name of the argument by which it is chosen, for the message
     * @param choice   as {@link #find} takes it
     * @throws InvalidArgumentsException if there is no such model, with those there are
     * @throws ModuleException           if nothing was trained yet
     * @throws IOException               if it cannot be read
     */
    public ModelCard chosen(String argument, String choice)
            throws InvalidArgumentsException, ModuleException, IOException {
        List<String> timestamps = timestamps();
        if (timestamps.isEmpty()) {
            throw new ModuleException(TEXTS.get("model.untrained"));
        }
        return find(choice.strip()).orElseThrow(() -> new InvalidArgumentsException(argument,
                TEXTS.get("model.absent", String.join(", ", timestamps))));
    }

    /** {@return the folder of a saved model} */
    public Path folder(ModelCard card) {
        return folder.resolve(card.timestamp());
    }
}
