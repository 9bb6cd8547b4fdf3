package org.deepworkbench.modelserver.images;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * What is needed to use a saved model, and where it comes from.
 *
 * @param timestamp when its training was asked for; names its folder
 * @param training  identifier of that training
 * @param modelName kind of network
 * @param imageSize pixels along each side of a picture
 * @param classes   names of the classes, in the order of the network's outputs
 * @param seed      of the training
 * @param versions  of what computed it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ModelCard(@JsonProperty("timestamp") String timestamp, @JsonProperty("training") String training,
        @JsonProperty("modelname") String modelName, @JsonProperty("image_size") int imageSize,
        @JsonProperty("classes") List<String> classes, @JsonProperty("seed") int seed,
        @JsonProperty("versions") Map<String, Object> versions) {
}
