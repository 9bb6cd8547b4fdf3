package org.deepworkbench.run.core.internal.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.SecretNames;
import org.deepworkbench.spi.plan.Evaluation;
import org.deepworkbench.spi.plan.Expression;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;

/** Keeps secret values of a plan out of everything that is written or shown. */
public final class Secrets {

    /** Stands in place of a secret. */
    public static final String MASK = "•••"; //$NON-NLS-1$

    /** Shorter values are not looked for in texts: they would be found everywhere. */
    private static final int SHORTEST = 4;

    private final List<String> values;

    private Secrets(Set<String> values) {
        this.values = values.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    /** {@return the secrets among the inputs and environment variables of a plan, known by their names} */
    public static Secrets of(Plan plan) {
        Set<String> values = new HashSet<>();
        plan.inputs().forEach((name, value) -> collect(name, value, values));
        plan.services().forEach(s -> s.environment().forEach((name, value) -> collect(name, value, values)));
        return new Secrets(values);
    }

    private static void collect(String name, Object value, Set<String> values) {
        if (value instanceof Map<?, ?> map) {
            boolean secret = SecretNames.looksSecret(name);
            map.forEach((key, inner) -> collect(secret ? name : String.valueOf(key), inner, values));
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> collect(name, inner, values));
        } else if (SecretNames.looksSecret(name) && String.valueOf(value).length() >= SHORTEST) {
            values.add(String.valueOf(value));
        }
    }

    /** {@return the values with those of secret names masked; empty ones stay, as they hide nothing} */
    public static Map<String, Object> masked(Map<String, Object> values) {
        Map<String, Object> masked = new LinkedHashMap<>();
        values.forEach((name, value) -> masked.put(name,
                SecretNames.looksSecret(name) && !String.valueOf(value).isEmpty() ? MASK : maskedInside(value)));
        return masked;
    }

    private static Object maskedInside(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> plain = new LinkedHashMap<>();
            map.forEach((key, inner) -> plain.put(String.valueOf(key), inner));
            return masked(plain);
        }
        return value instanceof List<?> list ? list.stream().map(Secrets::maskedInside).toList() : value;
    }

    /** {@return the plan with every known secret masked, wherever it stands} */
    public Plan mask(Plan plan) {
        Map<String, Expression> outputs = new LinkedHashMap<>();
        plan.outputs().forEach((name, output) -> outputs.put(name, SecretNames.looksSecret(name)
                && output instanceof Expression.Literal ? new Expression.Literal(MASK) : mask(output)));
        Map<String, Object> inputs = masked(plan.inputs());
        inputs.replaceAll((name, value) -> deep(value));
        return new Plan(plan.name(), mask(plan.toscaText()), inputs,
                plan.services().stream().map(this::mask).toList(), outputs, plan.file(),
                plan.noService());
    }

    /** {@return whether a service would be given a mask in place of a secret} */
    public static boolean isMasked(Plan plan) {
        return plan.services().stream().flatMap(service -> service.environment().values().stream())
                .anyMatch(value -> value.contains(MASK));
    }

    private PlannedService mask(PlannedService service) {
        Map<String, String> environment = new LinkedHashMap<>();
        masked(new LinkedHashMap<>(service.environment()))
                .forEach((name, value) -> environment.put(name, mask(value.toString())));
        return new PlannedService(service.node(), service.runtimeNode(), mask(service.image()), service.moduleId(),
                service.builtIn(), service.command().map(this::mask), environment, service.ports(),
                service.volumes().stream().map(this::mask).toList(), service.resources(), service.privileged(),
                service.instances(), service.bounds());
    }

    private Expression mask(Expression expression) {
        return switch (expression) {
            case Expression.Literal literal -> new Expression.Literal(deep(literal.value()));
            case Expression.Joined joined ->
                new Expression.Joined(joined.parts().stream().map(this::mask).toList(), mask(joined.delimiter()));
            case Expression.Token token ->
                new Expression.Token(mask(token.text()), token.separators(), token.index());
            case Expression.Listing listing -> new Expression.Listing(listing.items().stream().map(this::mask).toList());
            case Expression.Mapping mapping -> {
                Map<String, Expression> entries = new LinkedHashMap<>();
                mapping.entries().forEach((name, entry) -> entries.put(name, mask(entry)));
                yield new Expression.Mapping(entries);
            }
            case Expression.Attribute attribute -> attribute;
            case Expression.Unavailable unavailable -> unavailable;
        };
    }

    /** {@return the fault with every known secret masked} */
    public Fault mask(Fault fault) {
        return new Fault(mask(fault.what()), mask(fault.where()), mask(fault.why()), mask(fault.remedy()));
    }

    /** {@return the text with every known secret masked} */
    public String mask(String text) {
        String masked = text;
        for (String value : values) {
            masked = masked.replace(value, MASK);
        }
        return masked;
    }

    /** {@return the outputs with every known secret masked} */
    public Map<String, Evaluation> mask(Map<String, Evaluation> outputs) {
        Map<String, Evaluation> masked = new LinkedHashMap<>();
        outputs.forEach((name, output) -> masked.put(name, output instanceof Evaluation.Available(Object value)
                ? new Evaluation.Available(SecretNames.looksSecret(name) ? MASK : deep(value)) : output));
        return masked;
    }

    private Object deep(Object value) {
        if (value instanceof String text) {
            return mask(text);
        }
        if (value instanceof List<?> list) {
            List<Object> masked = new ArrayList<>();
            list.forEach(item -> masked.add(deep(item)));
            return masked;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> masked = new LinkedHashMap<>();
            map.forEach((key, item) -> masked.put(String.valueOf(key), deep(item)));
            return masked(masked);
        }
        return value;
    }
}
