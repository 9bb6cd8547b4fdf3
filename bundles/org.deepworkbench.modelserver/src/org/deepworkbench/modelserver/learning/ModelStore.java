package org.deepworkbench.modelserver.learning;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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

    /** Writes the files of a model. */
    @FunctionalInterface
    public interface Writer {

        /** Writes them into this empty folder. */
        void writeTo(Path folder) throws IOException;
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
     * Saves a model.
     *
     * @return its folder
     * @throws IOException if it cannot be written; then nothing of it is left
     */
    public Path save(ModelCard card, Writer writer) throws IOException {
        Path unfinished = folder.resolve(UNFINISHED + card.training());
        Path finished = folder.resolve(card.timestamp());
        try {
            Files.createDirectories(unfinished);
            writer.writeTo(unfinished);
            Files.write(unfinished.resolve(CARD), json.writerWithDefaultPrettyPrinter().writeValueAsBytes(card));
            return Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            delete(unfinished, e);
            throw e;
        }
    }

    private static void delete(Path unfinished, Exception problem) {
        try (Stream<Path> files = Files.list(unfinished)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(unfinished);
        } catch (NoSuchFileException e) {
            return;
        } catch (IOException e) {
            problem.addSuppressed(e);
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
