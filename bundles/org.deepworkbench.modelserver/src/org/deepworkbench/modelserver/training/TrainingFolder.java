package org.deepworkbench.modelserver.training;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is kept of one training beyond the life of the process: what it was asked, how it ended, its checkpoints. The
 * folder is made with the first checkpoint; a training without any leaves nothing.
 */
final class TrainingFolder {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CARD = "training.json";
    private static final int MOST = 1000;

    private final Path folder;
    private final CheckpointFolder checkpoints;

    TrainingFolder(Path trainings, String uuid) {
        this.folder = trainings.resolve(uuid);
        this.checkpoints = new CheckpointFolder(folder.resolve("checkpoints"));
    }

    /**
     * What was asked of a training, and how it ended.
     *
     * @param uuid    identifier
     * @param module  name of the module
     * @param date    when it was asked for
     * @param args    its arguments as JSON shows them
     * @param status  how it ended; empty while it runs, and for ever if the process was killed
     * @param message why it failed, or an empty text
     */
    record Card(@JsonProperty("uuid") String uuid, @JsonProperty("module") String module,
            @JsonProperty("date") String date, @JsonProperty("args") Map<String, Object> args,
            @JsonProperty("status") String status, @JsonProperty("message") String message) {

        Instant asked() {
            return Instant.parse(date);
        }
    }

    /** {@return the cards of all trainings of a module that are kept, oldest first} */
    static List<Card> cards(Path trainings, String module) throws IOException {
        if (!Files.isDirectory(trainings)) {
            return List.of();
        }
        List<Card> cards = new ArrayList<>();
        try (Stream<Path> entries = Files.list(trainings)) {
            for (Path entry : entries.limit(MOST).toList()) {
                Path card = entry.resolve(CARD);
                if (Files.isRegularFile(card)) {
                    cards.add(JSON.readValue(card.toFile(), Card.class));
                }
            }
        }
        return cards.stream().filter(card -> card.module().equals(module))
                .sorted((a, b) -> a.asked().compareTo(b.asked())).toList();
    }

    /** {@return the checkpoints} */
    CheckpointFolder checkpoints() {
        return checkpoints;
    }

    /** {@return whether anything of the training is kept} */
    boolean exists() {
        return Files.isRegularFile(folder.resolve(CARD));
    }

    /** Writes the card in place of an earlier one. */
    void write(Card card) throws IOException {
        Files.createDirectories(folder);
        Path draft = folder.resolve("." + CARD);
        Files.write(draft, JSON.writeValueAsBytes(card));
        Files.move(draft, folder.resolve(CARD), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** {@return where a training would go on from this checkpoint; empty if there is no such} */
    Optional<Resumption> resumption(String uuid, String choice) throws IOException {
        List<Checkpoint> all = checkpoints.all();
        Optional<Checkpoint> chosen = all.stream().filter(c -> c.id().equals(choice)).findFirst();
        if (choice.isEmpty() && !all.isEmpty()) {
            chosen = Optional.of(all.getLast());
        }
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Resumption(uuid, chosen.get().id(), checkpoints.files(chosen.get()),
                checkpoints.samples(chosen.get())));
    }

    /** Removes all of it. */
    void delete() throws IOException {
        CheckpointFolder.deleteTree(folder);
    }
}
