package org.deepworkbench.modelserver.learning;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * What is needed to use a saved model, and where it comes from.
 *
 * @param timestamp when its training was asked for; names its folder
 * @param training  identifier of that training
 * @param seed      of the training
 * @param versions  of what computed it
 * @param details   what the module itself needs to use it: texts, numbers, and lists and maps of these
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ModelCard(@JsonProperty("timestamp") String timestamp, @JsonProperty("training") String training,
        @JsonProperty("seed") int seed, @JsonProperty("versions") Map<String, Object> versions,
        @JsonProperty("details") Map<String, Object> details) {

    /** {@return a text among the details} */
    public String text(String name) {
        return (String) detail(name);
    }

    /** {@return a number among the details} */
    public double number(String name) {
        return ((Number) detail(name)).doubleValue();
    }

    /** {@return a list of texts among the details} */
    public List<String> texts(String name) {
        return ((List<?>) detail(name)).stream().map(String.class::cast).toList();
    }

    /** {@return a list of numbers among the details} */
    public double[] numbers(String name) {
        return ((List<?>) detail(name)).stream().mapToDouble(number -> ((Number) number).doubleValue()).toArray();
    }

    private Object detail(String name) {
        Object detail = details.get(name);
        if (detail == null) {
            throw new IllegalStateException("no " + name + " in the model's card");
        }
        return detail;
    }
}
