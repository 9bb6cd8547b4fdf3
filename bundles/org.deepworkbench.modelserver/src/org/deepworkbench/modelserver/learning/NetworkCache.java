package org.deepworkbench.modelserver.learning;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.deepworkbench.modelserver.module.ModuleException;

/** Keeps the network asked last, so that the next question need not load it. Thread-safe: one asks at a time. */
public final class NetworkCache {

    private Optional<Loaded> loaded = Optional.empty();

    /** Loads the network of a model. */
    @FunctionalInterface
    public interface Loader {

        /** {@return the network, to be closed} */
        Network load() throws IOException, ModuleException;
    }

    /**
     * Asks the network of a saved model.
     *
     * @param card     the model
     * @param loader   loads it, if it is another than the last one
     * @param question asks it; must not keep it
     * @return what the question gave
     * @throws IOException     if the model cannot be read
     * @throws ModuleException if PyTorch cannot be loaded
     */
    public synchronized <T> T ask(ModelCard card, Loader loader, Function<Network, T> question)
            throws IOException, ModuleException {
        if (loaded.isEmpty() || !loaded.get().timestamp().equals(card.timestamp())) {
            loaded.ifPresent(old -> old.network().close());
            loaded = Optional.empty();
            loaded = Optional.of(new Loaded(card.timestamp(), loader.load()));
        }
        return question.apply(loaded.get().network());
    }

    private record Loaded(String timestamp, Network network) {
    }
}
