package org.deepworkbench.modelserver.foreign;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deepworkbench.modelserver.Texts;
import org.deepworkbench.modelserver.learning.Tensor;

/** A network from an ONNX file, computed by ONNX Runtime on the processor. It cannot learn. */
final class OnnxNetwork implements Answering {

    private static final Texts TEXTS = Texts.beside(OnnxNetwork.class);

    private final OrtEnvironment environment;
    private final OrtSession session;

    private OnnxNetwork(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * Loads a network.
     *
     * @param threads for one operation
     * @throws IOException if that is no network, or ONNX Runtime does not run here, with a sentence
     */
    static OnnxNetwork load(Path file, int threads) throws IOException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
            return new OnnxNetwork(environment, environment.createSession(file.toString(), options));
        } catch (OrtException e) {
            throw new IOException(TEXTS.get("onnx.damaged", file.getFileName(), Reason.of(e)), e);
        } catch (LinkageError e) {
            throw new IOException(TEXTS.get("onnx.runtime", e.getMessage()), e);
        }
    }

    @Override
    public List<Tensor> answer(List<Tensor> inputs) {
        List<String> names = List.copyOf(session.getInputNames());
        if (names.size() != inputs.size()) {
            throw new IllegalArgumentException(TEXTS.get("onnx.inputs", names.size(), String.join(", ", names)));
        }
        Map<String, OnnxTensor> given = new LinkedHashMap<>();
        try {
            for (int i = 0; i < names.size(); i++) {
                given.put(names.get(i), OnnxTensor.createTensor(environment,
                        FloatBuffer.wrap(inputs.get(i).values()), inputs.get(i).shape()));
            }
            try (OrtSession.Result result = session.run(given)) {
                List<Tensor> answers = new ArrayList<>();
                result.forEach(entry -> answers.add(tensor(entry.getValue())));
                return answers;
            }
        } catch (OrtException e) {
            throw new IllegalArgumentException(Reason.of(e), e);
        } finally {
            given.values().forEach(OnnxTensor::close);
        }
    }

    private static Tensor tensor(OnnxValue value) {
        if (value instanceof OnnxTensor tensor && tensor.getFloatBuffer() != null) {
            FloatBuffer buffer = tensor.getFloatBuffer();
            float[] values = new float[buffer.remaining()];
            buffer.get(values);
            return new Tensor(values, tensor.getInfo().getShape());
        }
        throw new IllegalArgumentException(TEXTS.get("onnx.answer", value.getType()));
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        }
    }
}
