package org.deepworkbench.modelserver.training;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.FileTree;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is kept of one training beyond the life of the process: what it was asked, how it ended, its checkpoints. The
 * folder is made with the first checkpoint; a training without any leaves nothing.
 */
final class TrainingFolder {

    private static final Logger LOG = LoggerFactory.getLogger(TrainingFolder.class);
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
     * @param uuid    identifier; names its folder
     * @param module  name of the module
     * @param date    when it was asked for
     * @param args    its arguments as JSON shows them
     * @param status  how it ended; empty while it runs, and for ever if the process was killed
     * @param message why it failed, or an empty text
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Card(@JsonProperty("uuid") String uuid, @JsonProperty("module") String module,
            @JsonProperty("date") String date, @JsonProperty("args") Map<String, Object> args,
            @JsonProperty("status") String status, @JsonProperty("message") String message) {

        Card {
            Objects.requireNonNull(uuid, "uuid");
            Objects.requireNonNull(module, "module");
            Objects.requireNonNull(args, "args");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(message, "message");
            Instant.parse(date);
        }

        Instant asked() {
            return Instant.parse(date);
        }
    }

    /** {@return the cards of all trainings of a module that are kept, oldest first; damaged ones are left out} */
    static List<Card> cards(Path trainings, String module) throws IOException {
        if (!Files.isDirectory(trainings)) {
            return List.of();
        }
        List<Card> cards = new ArrayList<>();
        try (Stream<Path> entries = Files.list(trainings)) {
            for (Path entry : entries.limit(MOST).toList()) {
                card(entry).filter(card -> card.module().equals(module)).ifPresent(cards::add);
            }
        }
        cards.sort(Comparator.comparing(Card::asked));
        return cards;
    }

    private static Optional<Card> card(Path folder) {
        Path file = folder.resolve(CARD);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            // The identifier becomes a path again: what someone wrote into the card must not lead elsewhere.
            Optional<Card> card = Optional.ofNullable(JSON.readValue(file.toFile(), Card.class))
                    .filter(found -> found.uuid().equals(folder.getFileName().toString()));
            if (card.isEmpty()) {
                LOG.warn("{} is not the card of a training in that folder", file);
            }
            return card;
        } catch (IOException e) {
            LOG.warn("the training in {} cannot be shown: {}", folder, e.getMessage());
            return Optional.empty();
        }
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
        FileTree.delete(folder);
    }
}
