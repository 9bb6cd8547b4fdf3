package org.deepworkbench.run.core.placement;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.deepworkbench.run.core.internal.Messages;
import org.deepworkbench.spi.engine.Site;
import org.eclipse.osgi.util.NLS;

/** By what sites can be compared. */
public enum Criterion {

    /** How much the agreements prefer a site. */
    AGREEMENT,
    /** Whether it has GPUs. */
    GPU,
    /** What an hour costs. */
    PRICE,
    /** How far it is. */
    DISTANCE,
    /** How busy it is. */
    LOAD;

    /** {@return the name as it is typed} */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return better first; a site of which nothing is known comes behind those of which something is} */
    Comparator<Site> order(SiteRules rules) {
        return Comparator.comparingDouble(site -> cost(site, rules).orElse(Double.MAX_VALUE));
    }

    private OptionalDouble cost(Site site, SiteRules rules) {
        return switch (this) {
            case AGREEMENT -> negative(site.preference());
            case GPU -> site.gpus().map(has -> OptionalDouble.of(has ? 0 : 1)).orElse(OptionalDouble.empty());
            case PRICE -> site.price();
            case DISTANCE -> distance(site, rules);
            case LOAD -> site.load();
        };
    }

    private static OptionalDouble negative(OptionalDouble value) {
        return value.isPresent() ? OptionalDouble.of(-value.getAsDouble()) : value;
    }

    private static OptionalDouble distance(Site site, SiteRules rules) {
        Optional<Double> kilometres = site.position()
                .flatMap(there -> rules.from().map(here -> here.kilometresTo(there)));
        return kilometres.map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    /** {@return what is known of a site in this respect, as a short sentence for people} */
    String told(Site site, SiteRules rules) {
        OptionalDouble cost = cost(site, rules);
        if (cost.isEmpty()) {
            return switch (this) {
                case AGREEMENT -> Messages.Placement_noPreference;
                case GPU -> Messages.Placement_gpusUntold;
                case PRICE -> Messages.Placement_noPrice;
                case DISTANCE -> rules.from().isEmpty() ? Messages.Placement_noHere : Messages.Placement_noPosition;
                case LOAD -> Messages.Placement_noLoad;
            };
        }
        double value = cost.getAsDouble();
        return switch (this) {
            case AGREEMENT -> NLS.bind(Messages.Placement_preference, percent(-value));
            case GPU -> value == 0 ? Messages.Placement_gpus : Messages.Placement_noGpus;
            case PRICE -> NLS.bind(Messages.Placement_price, String.format(Locale.ROOT, "%.2f", value)); //$NON-NLS-1$
            case DISTANCE -> NLS.bind(Messages.Placement_distance, Math.round(value));
            case LOAD -> NLS.bind(Messages.Placement_load, percent(value));
        };
    }

    private static long percent(double share) {
        return Math.round(share * 100);
    }
}
