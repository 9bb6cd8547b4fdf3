package org.deepworkbench.run.core.deepaas;

import java.util.List;
import java.util.Map;
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
 */
public record ModelSchema(boolean trains, List<Argument> train, boolean predicts, List<Argument> predict,
        Set<Addition> additions) {

    public ModelSchema {
        train = List.copyOf(train);
        predict = List.copyOf(predict);
        additions = Set.copyOf(additions);
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
