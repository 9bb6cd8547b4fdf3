package org.deepworkbench.modelserver.tensorboard;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.deepworkbench.modelserver.IoReason;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.module.Arguments;
import org.deepworkbench.modelserver.module.TrainingContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A training's context that also writes each metric for TensorBoard. A disk that takes no more ends the writing, not
 * the training.
 */
public final class TensorBoard implements TrainingContext, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(TensorBoard.class);
    private static final Texts TEXTS = Texts.beside(TensorBoard.class);

    private final TrainingContext context;
    private final Path folder;
    private Optional<EventFile> file = Optional.empty();

    /**
     * Writes beside another context.
     *
     * @param context what is told of everything
     * @param folder  what TensorBoard is pointed to; made if it is not there
     */
    public TensorBoard(TrainingContext context, Path folder) {
        this.context = context;
        this.folder = folder;
        try {
            file = Optional.of(new EventFile(folder, Instant.now()));
            context.log(TEXTS.get("writing", folder));
        } catch (IOException e) {
            giveUp(e);
        }
    }

    private void giveUp(IOException problem) {
        LOG.warn("no events for TensorBoard", problem);
        context.log(TEXTS.get("failed", folder, IoReason.of(problem)));
        close();
    }

    @Override
    public void metric(String name, long step, int epoch, double value) {
        context.metric(name, step, epoch, value);
        if (file.isPresent() && Double.isFinite(value)) {
            try {
                file.get().scalar(name, step, value, Instant.now());
            } catch (IOException e) {
                giveUp(e);
            }
        }
    }

    @Override
    public void close() {
        try {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (IOException e) {
            LOG.warn("the events for TensorBoard could not be closed", e);
        }
        file = Optional.empty();
    }

    @Override
    public String uuid() {
        return context.uuid();
    }

    @Override
    public Instant date() {
        return context.date();
    }

    @Override
    public Arguments arguments() {
        return context.arguments();
    }

    @Override
    public Optional<Path> resumed() {
        return context.resumed();
    }

    @Override
    public void checkpoint(int epoch, long step, boolean best, CheckpointWriter writer) throws IOException {
        context.checkpoint(epoch, step, best, writer);
    }

    @Override
    public void plan(int epochs, long batches) {
        context.plan(epochs, batches);
    }

    @Override
    public void log(String line) {
        context.log(line);
    }

    @Override
    public void checkCancelled() {
        context.checkCancelled();
    }
}
