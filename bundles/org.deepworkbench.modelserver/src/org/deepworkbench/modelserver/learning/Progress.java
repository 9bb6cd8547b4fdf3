package org.deepworkbench.modelserver.learning;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.deepworkbench.modelserver.Texts;

/**
 * How far a training is, beside the weights: what is written into a checkpoint.
 *
 * @param epoch        the pass over the data that is under way, from 1
 * @param batch        batches of it that are done
 * @param step         steps of the optimiser done
 * @param sum          score of those batches
 * @param recent       scores of the last batches, over which the metrics are smoothed
 * @param recentSum    their sum
 * @param bestLoss     the best validation loss so far
 * @param bestEpoch    when that was; 0 for never
 * @param worse        looks at the validation since then
 * @param lastTraining score of the last epoch that is complete, while it learned
 * @param lastLook     the validation after that epoch
 */
record Progress(@JsonProperty("epoch") int epoch, @JsonProperty("batch") int batch, @JsonProperty("step") long step,
        @JsonProperty("sum") Score sum, @JsonProperty("recent") List<Score> recent,
        @JsonProperty("recentSum") Score recentSum, @JsonProperty("bestLoss") double bestLoss,
        @JsonProperty("bestEpoch") int bestEpoch, @JsonProperty("worse") int worse,
        @JsonProperty("lastTraining") Score lastTraining, @JsonProperty("lastLook") Score lastLook) {

    private static final Texts TEXTS = Texts.beside(Progress.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "progress.json";

    Progress {
        Stream.of(sum, recentSum, lastTraining, lastLook).forEach(Objects::requireNonNull);
        recent = List.copyOf(recent);
        if (epoch < 1 || batch < 0 || step < 0) {
            throw new IllegalArgumentException("before the beginning");
        }
    }

    void write(Path folder) throws IOException {
        Files.write(folder.resolve(FILE), JSON.writeValueAsBytes(this));
    }

    /**
     * Reads what was written.
     *
     * @param epochs  how many passes over the data the training has
     * @param batches how many batches there are in a pass
     * @throws IOException if it cannot be read, or is of a training of more
     */
    static Progress read(Path folder, int epochs, int batches) throws IOException {
        Optional<Progress> progress;
        try {
            progress = Optional.ofNullable(JSON.readValue(folder.resolve(FILE).toFile(), Progress.class));
        } catch (JsonProcessingException e) {
            throw new IOException(TEXTS.get("weights.damaged", FILE), e);
        }
        Progress found = progress.orElseThrow(() -> new IOException(TEXTS.get("weights.damaged", FILE)));
        if (found.epoch > epochs + 1L || found.batch > batches || found.recent.size() > batches) {
            throw new IOException(TEXTS.get("progress.other", batches));
        }
        return found;
    }
}
