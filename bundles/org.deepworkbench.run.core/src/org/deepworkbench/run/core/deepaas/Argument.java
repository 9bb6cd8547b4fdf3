package org.deepworkbench.run.core.deepaas;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One argument of a training or prediction, as the service's {@code swagger.json} describes it (Swagger 2.0, Parameter
 * Object). Texts are untrusted: show as plain text only.
 *
 * @param name         as it is sent
 * @param place        where it is sent
 * @param type         type of the value, or of each item if {@code list}
 * @param list         whether it takes several values
 * @param multi        whether the several values are sent as a repeated argument ({@code collectionFormat: multi}), not
 *                     joined by commas
 * @param required     whether it must be given
 * @param defaultValue what holds if it is not given: String, Boolean, Long, Double or a List of these
 * @param choices      the values allowed, empty if any
 * @param minimum      least value allowed
 * @param maximum      greatest value allowed
 * @param secret       whether the value must not be shown ({@code format: password})
 * @param hint         description for people, may be empty
 */
public record Argument(String name, Place place, Type type, boolean list, boolean multi, boolean required,
        Optional<Object> defaultValue, List<Object> choices, OptionalDouble minimum, OptionalDouble maximum,
        boolean secret, String hint) {

    /** Where an argument travels. */
    public enum Place {
        QUERY, FORM, HEADER
    }

    /** Types of values. */
    public enum Type {
        STRING, INTEGER, NUMBER, BOOLEAN, FILE
    }

    public Argument {
        choices = List.copyOf(choices);
    }
}
