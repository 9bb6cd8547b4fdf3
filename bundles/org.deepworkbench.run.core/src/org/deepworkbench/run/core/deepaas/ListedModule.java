package org.deepworkbench.run.core.deepaas;

import java.util.List;
import java.util.Map;
import org.deepworkbench.run.core.internal.deepaas.SwaggerReader;
import org.deepworkbench.spi.FaultException;

/**
 * A module that the workbench carries, as its model server lists it without serving it.
 *
 * @param name        by which it is asked for
 * @param description for people
 * @param flavours    its applications, the usual one first; none if it has but one
 * @param train       arguments of a training
 * @param predict     arguments of a prediction
 * @param answers     fields of a prediction with what they mean, in the module's order
 */
public record ListedModule(String name, String description, List<String> flavours, List<Argument> train,
        List<Argument> predict, Map<String, String> answers) {

    public ListedModule {
        flavours = List.copyOf(flavours);
        train = List.copyOf(train);
        predict = List.copyOf(predict);
    }

    /**
     * {@return the modules of a list}
     *
     * @param json as {@link org.deepworkbench.spi.module.BuiltInModules#describe} gives it
     * @throws FaultException if it is no such list
     */
    public static List<ListedModule> read(String json) throws FaultException {
        return SwaggerReader.modules(json);
    }
}
