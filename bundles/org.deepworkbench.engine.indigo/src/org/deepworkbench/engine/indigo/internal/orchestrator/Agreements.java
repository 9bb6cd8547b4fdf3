package org.deepworkbench.engine.indigo.internal.orchestrator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the service that keeps the agreements of a group (SLAM) answers. */
final class Agreements {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy'+'HH:mm:ss"); //$NON-NLS-1$
    private static final int MOST = 50;
    private static final int DEEPEST = 10;

    /**
     * An agreement on one service of a provider.
     *
     * @param id         of the agreement
     * @param provider   id of the provider
     * @param service    id of the service
     * @param type       of the service
     * @param ends       until when it holds
     * @param preference how much it is preferred, 0 to 1
     */
    record Agreement(String id, String provider, String service, String type, Optional<Instant> ends,
            OptionalDouble preference) {
    }

    private final Map<List<String>, Double> preferences = new HashMap<>();

    private Agreements() {
    }

    /** {@return the agreements, at most 50} */
    static List<Agreement> read(JsonNode answer) {
        return new Agreements().agreements(answer);
    }

    private List<Agreement> agreements(JsonNode answer) {
        prefer(answer.path("preferences"), 0); //$NON-NLS-1$
        List<Agreement> agreements = new ArrayList<>();
        for (JsonNode sla : answer.path("sla")) { //$NON-NLS-1$
            for (JsonNode service : sla.path("services")) { //$NON-NLS-1$
                if (agreements.size() < MOST && sla.path("id").isTextual()) { //$NON-NLS-1$
                    agreements.add(agreement(sla, service));
                }
            }
        }
        return agreements;
    }

    private Agreement agreement(JsonNode sla, JsonNode service) {
        String id = sla.path("id").asText(); //$NON-NLS-1$
        String serviceId = service.path("service_id").asText(); //$NON-NLS-1$
        Double preference = preferences.get(List.of(id, serviceId));
        return new Agreement(id, sla.path("provider").asText(), serviceId, service.path("type").asText(), //$NON-NLS-1$ //$NON-NLS-2$
                Json.text(sla, "end_date").flatMap(Agreements::time), //$NON-NLS-1$
                preference == null ? OptionalDouble.empty() : OptionalDouble.of(preference));
    }

    /** Some versions wrap preferences in preferences. Without a weight, what stands first is preferred most. */
    private void prefer(JsonNode json, int depth) {
        JsonNode priorities = json.path("priority"); //$NON-NLS-1$
        int rank = 0;
        for (JsonNode priority : priorities) {
            double byRank = (double) (priorities.size() - rank++) / priorities.size();
            double weight = priority.path("weight").asDouble(byRank); //$NON-NLS-1$
            preferences.put(List.of(priority.path("sla_id").asText(), priority.path("service_id").asText()), //$NON-NLS-1$ //$NON-NLS-2$
                    Math.clamp(weight, 0, 1));
        }
        if (priorities.isMissingNode() && depth < DEEPEST) {
            json.forEach(inner -> prefer(inner, depth + 1));
        }
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
