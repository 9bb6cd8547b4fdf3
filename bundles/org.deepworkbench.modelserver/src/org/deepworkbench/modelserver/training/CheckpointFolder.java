package org.deepworkbench.modelserver.training;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.FileTree;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.TrainingContext.CheckpointWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The checkpoints of one training on disk, a folder for each. One appears only when it is whole and on the disk; then
 * the earlier ones go, but for the best. Written by one thread, read by any.
 */
final class CheckpointFolder {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointFolder.class);
    private static final Texts TEXTS = Texts.beside(CheckpointFolder.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String CARD = "checkpoint.json";
    private static final String SAMPLES = "samples.json";
    private static final String FILES = "state";
    private static final String UNFINISHED = ".unfinished";
    private static final int MOST = 100;

    private final Path folder;

    /** The checkpoints in this folder, which is made with the first. */
    CheckpointFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a checkpoint, and removes those that it makes superfluous.
     *
     * @throws IOException if it cannot be written; then the earlier ones are as they were
     */
    void write(Checkpoint checkpoint, List<MetricSample> samples, CheckpointWriter writer) throws IOException {
        Path finished = folder.resolve(checkpoint.id());
        if (Files.isDirectory(finished)) {
            // The same step of the same training: the same state.
            return;
        }
        Path unfinished = folder.resolve(UNFINISHED);
        FileTree.delete(unfinished);
        try {
            Path files = Files.createDirectories(unfinished.resolve(FILES));
            writer.writeTo(files);
            Files.write(unfinished.resolve(SAMPLES), JSON.writeValueAsBytes(samples.stream().map(Row::of).toList()));
            Files.write(unfinished.resolve(CARD), JSON.writeValueAsBytes(checkpoint));
            toDisk(unfinished);
            Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException | Error e) {
            FileTree.delete(unfinished);
            throw e;
        }
        removeSuperfluous();
    }

    private void removeSuperfluous() throws IOException {
        List<Checkpoint> all = all();
        Optional<Checkpoint> best = best(all);
        for (Checkpoint checkpoint : all) {
            if (!checkpoint.equals(all.getLast()) && !Optional.of(checkpoint).equals(best)) {
                Path superfluous = folder.resolve(checkpoint.id());
                // First what makes it whole: a process that is killed here must not leave half of one to go on from.
                Files.deleteIfExists(superfluous.resolve(CARD));
                FileTree.delete(superfluous);
            }
        }
    }

    /** {@return the checkpoints that are whole, by step} */
    List<Checkpoint> all() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Checkpoint> found = new ArrayList<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.limit(MOST).toList()) {
                if (!entry.getFileName().toString().startsWith(".")) {
                    read(entry).ifPresent(found::add);
                }
            }
        } catch (NoSuchFileException e) {
            // The training was forgotten meanwhile.
            return List.of();
        }
        found.sort(Comparator.comparingLong(Checkpoint::step));
        return found;
    }

    private static Optional<Checkpoint> read(Path folder) {
        try {
            Checkpoint checkpoint = JSON.readValue(Files.readAllBytes(folder.resolve(CARD)), Checkpoint.class);
            // The name becomes a path again: what someone wrote into the card must not lead elsewhere.
            if (checkpoint != null && folder.getFileName().toString().equals(checkpoint.id())) {
                return Optional.of(checkpoint);
            }
            LOG.warn("{} does not describe the checkpoint in {}", CARD, folder);
        } catch (NoSuchFileException e) {
            // One that is just being removed, because a later one took its place.
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("the checkpoint in {} cannot be used: {}", folder, e.getMessage());
        }
        return Optional.empty();
    }

    /** {@return the newest of those that were better than all before them} */
    static Optional<Checkpoint> best(List<Checkpoint> all) {
        return all.stream().filter(Checkpoint::best).reduce((earlier, later) -> later);
    }

    /** {@return where a checkpoint's own files lie} */
    Path files(Checkpoint checkpoint) {
        return folder.resolve(checkpoint.id()).resolve(FILES);
    }

    /**
     * {@return the metrics that had been reported until a checkpoint}
     *
     * @throws IOException if they cannot be read
     */
    List<MetricSample> samples(Checkpoint checkpoint) throws IOException {
        Path file = folder.resolve(checkpoint.id()).resolve(SAMPLES);
        try {
            Row[] rows = JSON.readValue(file.toFile(), Row[].class);
            if (rows != null && !Arrays.asList(rows).contains(null)) {
                return Arrays.stream(rows).map(Row::sample).toList();
            }
        } catch (JsonProcessingException e) {
            throw new IOException(TEXTS.get("samples.damaged", file), e);
        }
        throw new IOException(TEXTS.get("samples.damaged", file));
    }

    private static void toDisk(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
    }

    /** A metric sample as it stands in the file. */
    private record Row(long seq, String name, long step, int epoch, String time, double value) {

        Row {
            Objects.requireNonNull(name, "name");
            Instant.parse(time);
        }

        static Row of(MetricSample sample) {
            return new Row(sample.seq(), sample.name(), sample.step(), sample.epoch(), sample.time().toString(),
                    sample.value());
        }

        MetricSample sample() {
            return new MetricSample(seq, name, step, epoch, Instant.parse(time), value);
        }
    }
}
