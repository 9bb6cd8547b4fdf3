package org.deepworkbench.run.ui.internal.targets;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deepworkbench.run.core.KnownTarget;
import org.deepworkbench.run.ui.internal.FaultWords;
import org.deepworkbench.run.ui.internal.Times;
import org.deepworkbench.spi.engine.Setting;
import org.deepworkbench.spi.engine.Target;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.ui.Icons;
import org.eclipse.osgi.util.NLS;

/** Targets in words and icons. */
public final class TargetWords {

    private TargetWords() {
    }

    /** {@return its name for people, marked where it is a sandbox} */
    public static String name(KnownTarget known) {
        return known.sandbox() ? NLS.bind(Messages.TargetWords_sandbox, known.label()) : known.label();
    }

    /** {@return what kind of place it is} */
    public static Icons icon(KnownTarget known) {
        if (known.sandbox()) {
            return Icons.SANDBOX;
        }
        return known.target().name().equals(Target.LOCAL.name()) ? Icons.LOCAL : Icons.CLOUD;
    }

    /** {@return where it is, as far as its settings tell: the first address among them, given or the default} */
    static String address(Target target, List<Setting> settings) {
        return settings.stream().filter(setting -> setting.kind() == Setting.Kind.URI)
                .flatMap(setting -> target.setting(setting.key()).or(setting::defaultValue).stream()).findFirst()
                .orElse(""); //$NON-NLS-1$
    }

    static String lastUsed(KnownTarget known) {
        return known.lastUsed().map(Times::moment).orElse(""); //$NON-NLS-1$
    }

    /** {@return when it was last asked how it is} */
    static String lastChecked(KnownTarget known) {
        return known.lastProbe().map(probe -> NLS.bind(Messages.TargetWords_checked, Times.moment(probe.time())))
                .orElse(Messages.Health_never);
    }

    /** {@return such as {@code 3 of 10 GB}} */
    static String amount(TargetReport.Quota quota) {
        String used = number(quota.used());
        String text = quota.limit() < 0 ? NLS.bind(Messages.TargetWords_noLimit, used, quota.unit())
                : NLS.bind(Messages.TargetWords_quota, new Object[] {used, number(quota.limit()), quota.unit()});
        return text.strip();
    }

    /** {@return all quotas, one in each line; empty if it told of none} */
    static String quotas(KnownTarget known) {
        return quotasOf(known).stream().map(quota -> quota.label() + ": " + amount(quota)) //$NON-NLS-1$
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    static List<TargetReport.Quota> quotasOf(KnownTarget known) {
        return known.lastProbe().flatMap(KnownTarget.Probe::report).map(TargetReport::quotas).orElse(List.of());
    }

    /** {@return the target and what it said as lines of text} */
    static String copy(TargetRow row) {
        KnownTarget known = row.known();
        Stream<String> head = Stream.of(String.join("\t", name(known), known.engine().label(), row.address())); //$NON-NLS-1$
        Stream<String> told = known.lastProbe().stream().flatMap(TargetWords::copy);
        return Stream.concat(head, told).collect(Collectors.joining("\n")); //$NON-NLS-1$
    }

    private static Stream<String> copy(KnownTarget.Probe probe) {
        Optional<Stream<String>> report = probe.report().map(said -> Stream.of(Stream.of(said.summary()),
                said.facts().stream().map(fact -> fact.label() + '\t' + fact.value()),
                said.quotas().stream().map(quota -> quota.label() + '\t' + amount(quota)),
                said.warnings().stream()).flatMap(lines -> lines));
        return report.orElseGet(() -> probe.fault().stream()
                .flatMap(fault -> Stream.of(fault.what(), FaultWords.explanation(fault))));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value)
                : String.format(Locale.getDefault(), "%.1f", value); //$NON-NLS-1$
    }
}
