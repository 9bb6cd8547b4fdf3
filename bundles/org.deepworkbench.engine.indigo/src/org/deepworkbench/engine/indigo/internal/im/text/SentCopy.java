package org.deepworkbench.engine.indigo.internal.im.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.plan.Plan;

/**
 * The template as it is sent. The Infrastructure Manager takes no values of inputs, and keeps of a template what is
 * data; so a copy of the author's text gets the values as the defaults of its inputs, and the deployment's mark among
 * its metadata. Comments, order and all else stay as they are.
 */
public final class SentCopy {

    private static final String METADATA = "metadata"; //$NON-NLS-1$
    private static final String MARK = "deep_workbench"; //$NON-NLS-1$
    private static final String TOPOLOGY = "topology_template"; //$NON-NLS-1$
    private static final String INPUTS = "inputs"; //$NON-NLS-1$
    private static final String DEFAULT = "default"; //$NON-NLS-1$

    private SentCopy() {
    }

    /**
     * {@return the template of a plan with its inputs; it may hold secrets}
     *
     * @throws FaultException if the text is written in a way in which they cannot be set
     */
    public static String of(Plan plan) throws FaultException {
        return withInputs(plan).text();
    }

    /**
     * {@return the template of a plan with its inputs and a mark; it may hold secrets}
     *
     * @param deploymentId the mark
     * @throws FaultException if the text is written in a way in which they cannot be set
     */
    public static String of(Plan plan, String deploymentId) throws FaultException {
        return withInputs(plan).with(List.of(METADATA, MARK), deploymentId).text();
    }

    private static YamlDocument withInputs(Plan plan) throws FaultException {
        YamlDocument copy = new YamlDocument(plan.toscaText());
        Map<?, ?> declared = map(map(copy.data(), TOPOLOGY), INPUTS);
        for (Map.Entry<String, Object> input : plan.inputs().entrySet()) {
            Object before = map(declared, input.getKey()).get(DEFAULT);
            if (input.getValue() != null && !Objects.equals(before, Changed.normal(input.getValue()))) {
                copy = copy.with(List.of(TOPOLOGY, INPUTS, input.getKey(), DEFAULT), input.getValue());
            }
        }
        return copy;
    }

    /** {@return the mark that a template bears, as the service keeps it} */
    public static Optional<String> mark(String template) {
        try {
            return Optional.ofNullable(map(new YamlDocument(template).data(), METADATA).get(MARK)).map(String::valueOf);
        } catch (FaultException e) {
            return Optional.empty(); // somebody else's, for what was sent can be read
        }
    }

    static Map<?, ?> map(Map<?, ?> in, String key) {
        return in.get(key) instanceof Map<?, ?> map ? map : Map.of();
    }
}
