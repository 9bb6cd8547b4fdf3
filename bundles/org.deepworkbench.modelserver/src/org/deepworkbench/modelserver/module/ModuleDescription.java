package org.deepworkbench.modelserver.module;

import java.util.List;

/**
 * What a module says about itself.
 *
 * @param name              the word by which it is addressed
 * @param description       what it does, in a few sentences
 * @param author            who made it
 * @param version           of the module
 * @param url               where the original is at home
 * @param license           name of the licence
 * @param trainArguments    what {@link Module#train} takes
 * @param predictArguments  what {@link Module#predict} takes
 * @param predictionFields  what {@link Module#predict} gives
 */
public record ModuleDescription(String name, String description, String author, String version, String url,
        String license, List<Argument> trainArguments, List<Argument> predictArguments,
        List<OutputField> predictionFields) {

    public ModuleDescription {
        trainArguments = List.copyOf(trainArguments);
        predictArguments = List.copyOf(predictArguments);
        predictionFields = List.copyOf(predictionFields);
    }
}
