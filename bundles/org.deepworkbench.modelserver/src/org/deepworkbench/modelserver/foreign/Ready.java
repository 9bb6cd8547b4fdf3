package org.deepworkbench.modelserver.foreign;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.learning.Network;
import org.deepworkbench.modelserver.learning.Tensor;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.torch.Torch;

/** Keeps the network that was asked last, so that the next question need not load it. Thread-safe. */
final class Ready {

    private static final Texts TEXTS = Texts.beside(Ready.class);
    private static final String AS_IT_CAME = "";

    private final ModuleFile file;
    private final Torch torch;
    private String loaded = AS_IT_CAME;
    private Optional<Answering> network = Optional.empty();

    Ready(ModuleFile file, Torch torch) {
        this.file = file;
        this.torch = torch;
    }

    /**
     * Asks a network about one example.
     *
     * @param trained folder of a model that was kept after a training, or empty for the network as it came
     * @return the numbers of its first answer
     * @throws ModuleException if it cannot be loaded or does not fit what the YAML file says, with a sentence
     */
    synchronized float[] answer(Optional<Path> trained, List<Tensor> inputs) throws ModuleException {
        Tensor answer;
        try {
            List<Tensor> answers = network(trained).answer(inputs);
            if (answers.isEmpty()) {
                throw new ModuleException(TEXTS.get("answer.none", file.file().getFileName()));
            }
            answer = answers.getFirst();
        } catch (IOException e) {
            throw new ModuleException(TEXTS.get("answer.unreadable", IoReason.of(e)), e);
        } catch (RuntimeException e) {
            // What the libraries throw for a program that fails, among others for inputs of another shape.
            throw new ModuleException(TEXTS.get("answer.failed", file.file().getFileName(), Reason.of(e)), e);
        }
        if (answer.values().length != file.task().size()) {
            throw new ModuleException(TEXTS.get("answer.size", file.file().getFileName(), answer.values().length,
                    file.task().size()));
        }
        return answer.values();
    }

    private Answering network(Optional<Path> trained) throws IOException, ModuleException {
        String wanted = trained.map(Path::toString).orElse(AS_IT_CAME);
        if (network.isEmpty() || !loaded.equals(wanted)) {
            Answering fresh = load(trained);
            network.ifPresent(Answering::close);
            network = Optional.of(fresh);
            loaded = wanted;
        }
        return network.get();
    }

    private Answering load(Optional<Path> trained) throws IOException, ModuleException {
        if (!file.isScript()) {
            return OnnxNetwork.load(file.file(), torch.threads());
        }
        ScriptNetwork script = new ScriptNetwork(file.file());
        Network network = trained.isPresent() ? Network.load(torch, script, List.of(), trained.get())
                : Network.load(torch, script, file.file());
        return new Answering() {

            @Override
            public List<Tensor> answer(List<Tensor> inputs) {
                return network.answer(inputs);
            }

            @Override
            public void close() {
                network.close();
            }
        };
    }
}
