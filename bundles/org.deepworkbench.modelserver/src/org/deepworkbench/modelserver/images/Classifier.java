package org.deepworkbench.modelserver.images;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.inference.Predictor;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.translate.NoopTranslator;
import ai.djl.translate.TranslateException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.deepworkbench.modelserver.module.ModuleException;
import org.deepworkbench.modelserver.torch.Torch;

/** Classifies pictures with saved models; the last one used stays loaded. Thread-safe: one picture at a time. */
final class Classifier {

    private final Torch torch;
    private Optional<Loaded> loaded = Optional.empty();

    Classifier(Torch torch) {
        this.torch = torch;
    }

    /**
     * Classifies one picture.
     *
     * @param card   the model
     * @param folder where it lies
     * @param planes the picture at the size that the model takes
     * @return the probability of each class
     * @throws IOException if the model cannot be read
     */
    synchronized float[] probabilities(ModelCard card, Path folder, byte[] planes)
            throws IOException, ModuleException {
        Model model = load(card, folder);
        float[] pixels = new float[planes.length];
        for (int i = 0; i < planes.length; i++) {
            pixels[i] = BatchMaker.scaled(planes[i]);
        }
        try (NDManager manager = model.getNDManager().newSubManager();
                Predictor<NDList, NDList> predictor = model.newPredictor(new NoopTranslator())) {
            NDArray picture = manager.create(pixels, SmallCnn.input(1, card.imageSize()));
            NDList logits = predictor.predict(new NDList(picture));
            logits.attach(manager);
            return logits.singletonOrThrow().softmax(1).reshape(new Shape(-1)).toFloatArray();
        } catch (TranslateException e) {
            throw new IllegalStateException(e);
        }
    }

    private Model load(ModelCard card, Path folder) throws IOException, ModuleException {
        if (loaded.isPresent() && loaded.get().timestamp().equals(card.timestamp())) {
            return loaded.get().model();
        }
        loaded.ifPresent(old -> old.model().close());
        loaded = Optional.empty();
        Model model = torch.newModel(card.modelName());
        try {
            model.setBlock(SmallCnn.forClasses(card.classes().size()));
            model.load(folder, card.modelName());
        } catch (MalformedModelException | IOException e) {
            model.close();
            throw new IOException(e.getMessage(), e);
        }
        loaded = Optional.of(new Loaded(card.timestamp(), model));
        return model;
    }

    private record Loaded(String timestamp, Model model) {
    }
}
