package org.deepworkbench.run.core.deepaas;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.deepworkbench.run.core.internal.deepaas.ArgumentParser;
import org.deepworkbench.spi.FaultException;

/**
 * What a model takes and offers.
 *
 * @param trains    whether it can be trained
 * @param train     arguments of a training, in the service's order
 * @param predicts  whether it can predict
 * @param predict   arguments of a prediction, in the service's order
 * @param additions what it offers beyond the standard
 * @param answers   what the fields of a prediction mean, for people, by name; untrusted, show as plain text only
 */
public record ModelSchema(boolean trains, List<Argument> train, boolean predicts, List<Argument> predict,
        Set<Addition> additions, Map<String, String> answers) {

    /** What the result of a training calls the model that it made. */
    private static final String MADE = "timestamp"; //$NON-NLS-1$
    /** The arguments by which the DEEP modules are told which model to ask. */
    private static final Set<String> ASKED = Set.of(MADE, "model_name", "trained_graph"); //$NON-NLS-1$ //$NON-NLS-2$

    /** The schema of a service that says nothing of its answers. */
    public ModelSchema(boolean trains, List<Argument> train, boolean predicts, List<Argument> predict,
            Set<Addition> additions) {
        this(trains, train, predicts, predict, additions, Map.of());
    }

    public ModelSchema {
        answers = Map.copyOf(answers);
        train = List.copyOf(train);
        predict = List.copyOf(predict);
        additions = Set.copyOf(additions);
    }

    /** {@return whether a training can be gone on with after its end} */
    public boolean resumes() {
        return additions.contains(Addition.CHECKPOINTS) && additions.contains(Addition.RESUME);
    }

    /**
     * {@return the arguments by which a prediction asks what one training learnt, and not the newest} None if the
     * service does not tell its trainings apart.
     *
     * @param result what the training gave as its result
     */
    public Map<String, Object> asking(Map<String, Object> result) {
        return result.get(MADE) instanceof String made
                ? model().map(argument -> Map.<String, Object>of(argument.name(), made)).orElse(Map.of()) : Map.of();
    }

    /** {@return the argument that says which of the models that were trained is asked, where there is one} */
    public Optional<Argument> model() {
        return predict.stream().filter(argument -> ASKED.contains(argument.name()) && argument.choices().isEmpty())
                .findFirst();
    }

    /** {@return the files that a prediction takes, in the service's order} */
    public List<Argument> files() {
        return predict.stream().filter(argument -> argument.type() == Argument.Type.FILE).toList();
    }

    /**
     * Reads values that a person typed.
     *
     * @param arguments {@link #train()} or {@link #predict()}
     * @param texts     values by name of argument; items of a list are apart by commas
     * @return the values as the client sends them, in the order of {@code arguments}
     * @throws FaultException if a name is unknown or a value does not fit its type, choices or range
     */
    public static Map<String, Object> parse(List<Argument> arguments, Map<String, String> texts)
            throws FaultException {
        return ArgumentParser.parse(arguments, texts);
    }
}
