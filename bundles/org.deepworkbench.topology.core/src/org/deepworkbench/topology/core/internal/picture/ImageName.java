package org.deepworkbench.topology.core.internal.picture;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.deepworkbench.topology.model.tosca.ArtifactDefinition;
import org.deepworkbench.topology.model.tosca.FunctionValue;
import org.deepworkbench.topology.model.tosca.NodeTemplate;
import org.deepworkbench.topology.model.tosca.ParameterDefinition;
import org.deepworkbench.topology.model.tosca.ScalarValue;
import org.deepworkbench.topology.model.tosca.TopologyTemplate;
import org.deepworkbench.topology.model.tosca.Value;
import org.eclipse.osgi.util.NLS;

/** Tells which container image a node runs, as far as the text does. */
final class ImageName {

    private static final String DOCKER_IMAGE = "Deployment.Image.Container.Docker";
    private static final String IMAGE = "image";
    private static final String GET_INPUT = "get_input";

    private final Map<String, ParameterDefinition> inputs = new HashMap<>();

    ImageName(TopologyTemplate topology) {
        topology.getInputs().forEach(input -> inputs.putIfAbsent(input.getName(), input));
    }

    /** {@return the image for people: its name, or the input that gives it} */
    Optional<String> of(NodeTemplate node) {
        return node.getArtifacts().stream().filter(ImageName::isImage).map(ArtifactDefinition::getFile)
                .map(this::text).flatMap(Optional::stream).findFirst();
    }

    private static boolean isImage(ArtifactDefinition artifact) {
        return IMAGE.equals(artifact.getName())
                || artifact.getType() != null && artifact.getType().endsWith(DOCKER_IMAGE);
    }

    private Optional<String> text(Value file) {
        return scalar(file).or(() -> input(file).map(
                name -> Optional.ofNullable(inputs.get(name)).flatMap(input -> scalar(input.getDefaultValue()))
                        .orElseGet(() -> NLS.bind(Messages.Image_fromInput, name))));
    }

    private static Optional<String> scalar(Value value) {
        return value instanceof ScalarValue scalar ? Optional.of(scalar.getText()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    private static Optional<String> input(Value value) {
        return value instanceof FunctionValue function && GET_INPUT.equals(function.getFunction())
                ? function.getArguments().stream().findFirst().flatMap(ImageName::scalar)
                : Optional.empty();
    }
}
