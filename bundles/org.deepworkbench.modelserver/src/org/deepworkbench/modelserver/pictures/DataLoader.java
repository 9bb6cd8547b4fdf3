package org.deepworkbench.modelserver.pictures;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.learning.Reading;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.TrainingContext;

/**
 * Decodes the pictures of a data set into a store, with several threads. Broken ones are left out and named; too many
 * end the training.
 */
public final class DataLoader {

    private static final Texts TEXTS = Texts.beside(DataLoader.class);
    private static final int MAX_NAMED = 10;
    /** Each may hold a large picture in the memory. */
    private static final int MOST_THREADS = 4;
    private static final Duration BETWEEN_REPORTS = Duration.ofSeconds(5);

    private final TrainingContext context;
    private final PictureStore store;
    private final int size;
    private final List<Broken> broken = new ArrayList<>();
    private int seen;
    private Instant reported = Instant.now();

    /** Loads into this store, in which pictures have this many pixels along each side. */
    public DataLoader(TrainingContext context, PictureStore store, int size) {
        this.context = context;
        this.store = store;
        this.size = size;
    }

    /**
     * Loads all parts.
     *
     * @throws ModuleException if more than half of the pictures cannot be read, or none of a class or a part
     * @throws IOException     if the store takes no more
     */
    public StoredData load(DataSet data) throws ModuleException, IOException {
        List<Stored> training;
        List<Stored> validation;
        List<Stored> test;
        try (Reading decoding = new Reading(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS))) {
            training = load(data.training(), decoding, data.size());
            validation = load(data.validation(), decoding, data.size());
            test = load(data.test(), decoding, data.size());
        }
        if (broken.size() > MAX_NAMED) {
            context.log(TEXTS.get("load.more", broken.size() - MAX_NAMED));
        }
        if (broken.size() * 2 > data.size()) {
            Broken first = broken.getFirst();
            throw new ModuleException(TEXTS.get("load.most", broken.size(), data.size(), first.name(),
                    first.reason()));
        }
        requireEachClass(data, training);
        requirePart("load.part.validation", data.validation(), validation);
        requirePart("load.part.test", data.test(), test);
        return new StoredData(data.classes(), training, validation, test);
    }

    private List<Stored> load(List<Example> examples, Reading decoding, int total)
            throws IOException, ModuleException {
        List<Stored> stored = new ArrayList<>(examples.size());
        decoding.each(0, examples.size(), number -> decode(examples.get(number)), (number, decoded) -> {
            context.checkCancelled();
            if (decoded.problem().isEmpty()) {
                stored.add(new Stored(store.add(decoded.pixels()), decoded.example()));
            } else {
                leaveOut(decoded.example(), decoded.problem());
            }
            seen++;
            report(total);
        });
        return stored;
    }

    private Decoded decode(Example example) {
        try {
            return new Decoded(example, example.picture().pixels(size), "");
        } catch (BrokenPictureException e) {
            return new Decoded(example, new byte[0], e.getMessage());
        }
    }

    private void leaveOut(Example example, String reason) {
        broken.add(new Broken(example, reason));
        if (broken.size() <= MAX_NAMED) {
            context.log(TEXTS.get("load.broken", example.picture().name(), reason));
        }
    }

    private void report(int total) {
        Instant now = Instant.now();
        if (Duration.between(reported, now).compareTo(BETWEEN_REPORTS) > 0) {
            reported = now;
            context.log(TEXTS.get("load.progress", seen, total));
        }
    }

    private void requireEachClass(DataSet data, List<Stored> training) throws ModuleException {
        int[] counts = new int[data.classes().size()];
        training.forEach(picture -> counts[picture.label()]++);
        for (int label = 0; label < counts.length; label++) {
            if (counts[label] == 0) {
                throw new ModuleException(withoutPictures(data, label));
            }
        }
    }

    private String withoutPictures(DataSet data, int label) {
        String name = data.classes().get(label);
        return broken.stream().filter(b -> b.example().label() == label).findFirst()
                .map(first -> TEXTS.get("load.class", name, first.name(), first.reason()))
                .orElseGet(() -> TEXTS.get("load.unlisted", name));
    }

    private void requirePart(String part, List<Example> wanted, List<Stored> found) throws ModuleException {
        if (found.isEmpty() && !wanted.isEmpty()) {
            Broken first = broken.stream().filter(b -> wanted.contains(b.example())).findFirst().orElseThrow();
            throw new ModuleException(TEXTS.get("load.part", TEXTS.get(part), first.name(), first.reason()));
        }
    }

    /** A picture with its pixels, or with the problem that it has; an empty text for none. */
    private record Decoded(Example example, byte[] pixels, String problem) {
    }

    /** A picture that was left out. */
    private record Broken(Example example, String reason) {

        String name() {
            return example.picture().name();
        }
    }
}
