package org.deepworkbench.engine.indigo.internal.orchestrator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.deepworkbench.engine.indigo.internal.im.text.YamlDocument;
import org.deepworkbench.spi.Fault;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Assessment;
import org.deepworkbench.spi.engine.DeployOptions;
import org.deepworkbench.spi.plan.Plan;
import org.deepworkbench.spi.plan.PlannedService;
import org.eclipse.osgi.util.NLS;

/** Judges, without asking anybody, whether an Orchestrator can take a plan on. */
final class TemplateJudge {

    private static final Pattern REMOTE = Pattern.compile("(?i)https?://.+"); //$NON-NLS-1$
    private static final String UNDERSTOOD = "tosca_simple_yaml_1_0"; //$NON-NLS-1$

    private final Plan plan;
    private final DeployOptions options;
    private final List<Fault> refusals;
    private final Set<String> limitations = new LinkedHashSet<>();

    TemplateJudge(Plan plan, DeployOptions options, OrchestratorSettings settings) {
        this.plan = plan;
        this.options = options;
        this.refusals = new ArrayList<>(settings.faults());
    }

    Assessment judge() {
        try {
            Map<?, ?> template = new YamlDocument(plan.toscaText()).data();
            judgeVersion(String.valueOf(template.get("tosca_definitions_version"))); //$NON-NLS-1$
            if (template.get("imports") instanceof List<?> imports) { //$NON-NLS-1$
                imports.forEach(this::judgeImport);
            }
        } catch (FaultException e) {
            refusals.add(e.fault());
        }
        plan.services().forEach(this::judgeService);
        return new Assessment(refusals, List.copyOf(limitations));
    }

    private void judgeVersion(String version) {
        if (!version.equals(UNDERSTOOD)) {
            limitations.add(NLS.bind(Messages.Judge_version, version, UNDERSTOOD));
        }
    }

    /** An import is an address, a name with an address, or a map with the address as its file. */
    private void judgeImport(Object entry) {
        switch (entry) {
            case String address -> judgeAddress(address);
            case Map<?, ?> map when map.get("file") instanceof String address -> { //$NON-NLS-1$
                if (!(map.get("repository") instanceof String)) { //$NON-NLS-1$
                    judgeAddress(address);
                }
            }
            case Map<?, ?> map -> map.values().forEach(this::judgeImport);
            case null, default -> { }
        }
    }

    private void judgeAddress(String address) {
        if (!REMOTE.matcher(address).matches()) {
            refusals.add(new Fault(NLS.bind(Messages.Judge_import, address), "", Messages.Judge_importWhy, //$NON-NLS-1$
                    Messages.Judge_importRemedy));
        }
    }

    private void judgeService(PlannedService service) {
        if (service.privileged() && !options.allowPrivileged()) {
            refusals.add(new Fault(NLS.bind(Messages.Judge_privileged, service.node()), service.node(),
                    Messages.Judge_privilegedWhy, Messages.Judge_privilegedRemedy));
        }
        if (service.resources().gpus() > 0 && options.allowCpu()) {
            limitations.add(NLS.bind(Messages.Judge_gpu, service.node()));
        }
    }
}
