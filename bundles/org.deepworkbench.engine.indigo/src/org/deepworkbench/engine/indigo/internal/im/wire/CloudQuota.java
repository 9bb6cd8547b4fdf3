package org.deepworkbench.engine.indigo.internal.im.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * How much of something a cloud lets the person have.
 *
 * @param name  as the service calls what is counted
 * @param used  how much is in use
 * @param limit how much there may be; negative for no limit
 */
public record CloudQuota(String name, double used, double limit) {

    /** What counts CPUs. */
    public static final String CORES = "cores"; //$NON-NLS-1$
    /** What counts virtual machines. */
    public static final String INSTANCES = "instances"; //$NON-NLS-1$

    /** @param json as the service answers */
    static List<CloudQuota> read(JsonNode json) {
        return json.path("quotas").properties().stream().map(entry -> new CloudQuota(entry.getKey(), //$NON-NLS-1$
                entry.getValue().path("used").asDouble(), entry.getValue().path("limit").asDouble(-1))).toList(); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** {@return how much is left; infinite without a limit} */
    public double left() {
        return limit < 0 ? Double.POSITIVE_INFINITY : limit - used;
    }
}
