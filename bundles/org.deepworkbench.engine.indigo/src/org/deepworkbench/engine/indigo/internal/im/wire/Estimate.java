package org.deepworkbench.engine.indigo.internal.im.wire;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the service says that a template would take of one cloud.
 *
 * @param cloudId  as the person calls the cloud
 * @param type     its kind
 * @param endpoint where it is; empty if the service does not tell
 * @param machines how many virtual machines
 * @param cpus     of all of them together
 * @param memory   of all of them together, in bytes
 * @param disk     of all of them together, in bytes
 * @param gpus     of all of them together
 * @param publics  how many public addresses
 * @param volumes  how many volumes
 * @param storage  of all volumes together, in bytes
 * @param prices   what it costs, in the service's words, by what they are about
 */
public record Estimate(String cloudId, String type, String endpoint, int machines, double cpus, double memory,
        double disk, double gpus, double publics, int volumes, double storage, Map<String, String> prices) {

    private static final Pattern PRICE = Pattern.compile("(?i).*(cost|price|pricing|currency).*"); //$NON-NLS-1$
    private static final double MEGABYTE = 1e6;
    private static final double GIGABYTE = 1e9;

    public Estimate {
        prices = Collections.unmodifiableMap(new LinkedHashMap<>(prices));
    }

    /** @param json as the service answers: clouds by their id */
    static List<Estimate> read(JsonNode json) {
        List<Estimate> estimates = new ArrayList<>();
        for (Map.Entry<String, JsonNode> cloud : json.properties()) {
            if (cloud.getValue().isObject()) {
                estimates.add(read(cloud.getKey(), cloud.getValue()));
            }
        }
        return estimates;
    }

    private static Estimate read(String id, JsonNode cloud) {
        JsonNode compute = cloud.path("compute"); //$NON-NLS-1$
        JsonNode storage = cloud.path("storage"); //$NON-NLS-1$
        Map<String, String> prices = new LinkedHashMap<>();
        prices("", cloud, prices); //$NON-NLS-1$
        return new Estimate(id, cloud.path("cloudType").asText(), cloud.path("cloudEndpoint").asText(), //$NON-NLS-1$ //$NON-NLS-2$
                compute.size(), sum(compute, "cpuCores"), sum(compute, "memoryInMegabytes") * MEGABYTE, //$NON-NLS-1$ //$NON-NLS-2$
                sum(compute, "diskSizeInGigabytes") * GIGABYTE, sum(compute, "GPU"), sum(compute, "publicIP"), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                storage.size(), sum(storage, "sizeInGigabytes") * GIGABYTE, prices); //$NON-NLS-1$
    }

    private static double sum(JsonNode all, String key) {
        double sum = 0;
        for (JsonNode each : all) {
            sum += each.path(key).asDouble();
        }
        return sum;
    }

    private static void prices(String where, JsonNode in, Map<String, String> prices) {
        for (Map.Entry<String, JsonNode> entry : in.properties()) {
            String name = where.isEmpty() ? entry.getKey() : where + ' ' + entry.getKey();
            if (entry.getValue().isValueNode() && PRICE.matcher(name).matches()) {
                prices.put(name, entry.getValue().asText());
            }
            prices(name, entry.getValue(), prices);
        }
        for (int at = 0; in.isArray() && at < in.size(); at++) {
            prices(where + ' ' + (at + 1), in.get(at), prices);
        }
    }
}
