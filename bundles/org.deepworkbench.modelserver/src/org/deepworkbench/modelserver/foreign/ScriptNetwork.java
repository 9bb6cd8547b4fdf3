package org.deepworkbench.modelserver.foreign;

import ai.djl.engine.EngineException;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.AbstractBaseBlock;
import ai.djl.nn.BlockList;
import ai.djl.nn.Parameter;
import ai.djl.nn.ParameterList;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.engine.PtSymbolBlock;
import ai.djl.pytorch.jni.JniUtils;
import ai.djl.training.ParameterStore;
import ai.djl.util.Pair;
import ai.djl.util.PairList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.learning.WholeNetwork;

/**
 * A network from a TorchScript file. It is kept as such a file too, because the running means of its normalisations are
 * none of its parameters. Used by one thread.
 */
final class ScriptNetwork extends AbstractBaseBlock implements WholeNetwork {

    private static final Texts TEXTS = Texts.beside(ScriptNetwork.class);
    private static final String[] NO_EXTRAS = {};

    private final Path origin;
    private ParameterList parameters = new ParameterList();
    private PtSymbolBlock script;
    private boolean learns = true;

    /** The network of this file, which is read when the network is needed. */
    ScriptNetwork(Path origin) {
        this.origin = origin;
    }

    @Override
    public String ending() {
        return ".pt";
    }

    @Override
    public void read(Path file, NDManager manager) throws IOException {
        if (!Files.isReadable(file)) {
            throw new IOException(TEXTS.get("script.absent", file));
        }
        try {
            Archive.check(file);
            script = JniUtils.loadModule((PtNDManager) manager, file, true, NO_EXTRAS, NO_EXTRAS, learns);
        } catch (IOException | RuntimeException e) {
            // Besides its own, PyTorch throws what Java throws for texts that are none.
            throw new IOException(TEXTS.get("script.damaged", file.getFileName(), Reason.of(e)), e);
        }
        if (learns) {
            // The library takes for granted that a network is in the state of learning; most are saved in the other.
            JniUtils.enableTrainingMode(script);
        }
        parameters = new ParameterList();
        for (Pair<String, Parameter> pair : script.getDirectParameters()) {
            NDArray array = pair.getValue().getArray();
            if (!array.hasGradient() || array.getDataType() != DataType.FLOAT32) {
                pair.getValue().freeze(true);
            }
            parameters.add(pair);
        }
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try {
            JniUtils.writeModule(script, out, false);
        } catch (EngineException e) {
            throw new IOException(TEXTS.get("script.kept", Reason.of(e)), e);
        }
    }

    private boolean canLearn() {
        return parameters.stream().anyMatch(pair -> pair.getValue().requiresGradient());
    }

    @Override
    public void initialize(NDManager manager, DataType type, Shape... shapes) {
        if (script == null) {
            try {
                read(origin, manager);
                if (!canLearn()) {
                    throw new IOException(TEXTS.get("tuning.frozen", origin.getFileName()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    protected NDList forwardInternal(ParameterStore store, NDList inputs, boolean training,
            PairList<String, Object> more) {
        // Optimised after some runs, a network would answer in other bits than at first, and resuming were not exact.
        JniUtils.setGraphExecutorOptimize(false);
        return script.forward(store, inputs, training);
    }

    @Override
    public void freezeParameters(boolean freeze) {
        learns = !freeze;
        super.freezeParameters(freeze);
    }

    @Override
    public ParameterList getDirectParameters() {
        return parameters;
    }

    @Override
    public BlockList getChildren() {
        return new BlockList();
    }

    @Override
    public Shape[] getOutputShapes(Shape[] inputShapes) {
        return script.getOutputShapes(inputShapes);
    }
}
