package org.deepworkbench.engine.indigo.internal.orchestrator;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deepworkbench.spi.engine.Endpoint;
import org.deepworkbench.spi.plan.Expression;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;

/**
 * Finds addresses in the outputs of a deployment. What an output is called says nothing of what answers there, so every
 * one is offered to be asked.
 */
final class Links {

    private static final int MOST = 50;
    private static final int DEEPEST = 20;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"'<>\\\\^`{|}]{1,500}"); //$NON-NLS-1$
    /** Ways into a DEEPaaS API that people give in place of where it begins. */
    private static final Pattern WAY_IN = Pattern.compile("/(ui|api|docs|swagger\\.json|v2(/.*)?)/?$"); //$NON-NLS-1$

    private final Plan plan;
    private final Map<URI, Endpoint> found = new LinkedHashMap<>();

    Links(Plan plan) {
        this.plan = plan;
    }

    /** {@return where something may answer; none if nothing that was planned could} */
    List<Endpoint> in(Map<String, Object> outputs) {
        outputs.forEach((name, value) -> node(name).ifPresent(node -> collect(node, value, 0)));
        return List.copyOf(found.values());
    }

    private void collect(String node, Object value, int depth) {
        if (depth > DEEPEST || found.size() >= MOST) {
            return;
        }
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(item -> collect(node, item, depth + 1));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> collect(node, item, depth + 1));
        } else if (value instanceof String text) {
            for (Matcher matcher = ADDRESS.matcher(text); found.size() < MOST && matcher.find();) {
                base(matcher.group()).ifPresent(
                        uri -> found.putIfAbsent(uri, new Endpoint(node, uri, Optional.empty())));
            }
        }
    }

    private static Optional<URI> base(String address) {
        try {
            URI uri = new URI(address);
            if (uri.getHost() == null || uri.getRawUserInfo() != null) {
                return Optional.empty();
            }
            String path = WAY_IN.matcher(Optional.ofNullable(uri.getRawPath()).orElse("")).replaceFirst("/"); //$NON-NLS-1$ //$NON-NLS-2$
            String whole = path.endsWith("/") ? path : path + '/'; //$NON-NLS-1$
            return Optional.of(new URI(uri.getScheme() + "://" + uri.getRawAuthority() + whole)); //$NON-NLS-1$
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** {@return the application that an output tells of: the one it takes attributes from, else the first} */
    private Optional<String> node(String output) {
        return Optional.ofNullable(plan.outputs().get(output)).flatMap(this::node)
                .or(() -> plan.services().stream().map(PlannedService::node).findFirst());
    }

    private Optional<String> node(Expression expression) {
        return switch (expression) {
            case Expression.Attribute attribute -> plan.services().stream()
                    .filter(service -> service.node().equals(attribute.node())
                            || service.runtimeNode().equals(attribute.node()))
                    .map(PlannedService::node).findFirst();
            case Expression.Joined joined -> first(joined.parts());
            case Expression.Token token -> node(token.text());
            case Expression.Listing listing -> first(listing.items());
            case Expression.Mapping mapping -> first(List.copyOf(mapping.entries().values()));
            case Expression.Literal literal -> Optional.empty();
            case Expression.Unavailable unavailable -> Optional.empty();
        };
    }

    private Optional<String> first(List<Expression> parts) {
        return parts.stream().flatMap(part -> node(part).stream()).findFirst();
    }
}
