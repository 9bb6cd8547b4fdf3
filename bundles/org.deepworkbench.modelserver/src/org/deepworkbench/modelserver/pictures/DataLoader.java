package org.deepworkbench.modelserver.pictures;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.module.TrainingContext;

/** Decodes the pictures of a data set into a store. Broken ones are left out and named; too many end the training. */
public final class DataLoader {

    private static final Texts TEXTS = Texts.beside(DataLoader.class);
    private static final int MAX_NAMED = 10;
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
        List<Stored> training = load(data.training(), data.size());
        List<Stored> validation = load(data.validation(), data.size());
        List<Stored> test = load(data.test(), data.size());
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

    private List<Stored> load(List<Example> examples, int total) throws IOException {
        List<Stored> stored = new ArrayList<>(examples.size());
        for (Example example : examples) {
            context.checkCancelled();
            try {
                stored.add(new Stored(store.add(example.picture().pixels(size)), example));
            } catch (BrokenPictureException e) {
                leaveOut(example, e.getMessage());
            }
            seen++;
            report(total);
        }
        return stored;
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

    /** A picture that was left out. */
    private record Broken(Example example, String reason) {

        String name() {
            return example.picture().name();
        }
    }
}
