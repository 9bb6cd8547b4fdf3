package org.deepworkbench.engine.indigo.internal.im;

import java.util.ArrayList;
import java.util.List;
import org.deepworkbench.engine.indigo.internal.http.RefusedException;
import org.deepworkbench.engine.indigo.internal.im.auth.ImAuthorisation.Cloud;
import org.deepworkbench.engine.indigo.internal.im.wire.CloudQuota;
import org.deepworkbench.engine.indigo.internal.im.wire.ImClient;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.TargetReport;
import org.deepworkbench.spi.engine.TargetReport.Fact;
import org.deepworkbench.spi.engine.TargetReport.Quota;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

/** What an Infrastructure Manager says of itself and of the clouds behind it. */
final class TargetLook {

    private final ImClient client;
    private final List<Cloud> clouds;

    TargetLook(ImClient client, List<Cloud> clouds) {
        this.client = client;
        this.clouds = clouds;
    }

    TargetReport report(IProgressMonitor monitor) throws FaultException {
        ImClient.About about = client.about(monitor);
        int infrastructures = client.infrastructures(monitor).size();
        List<Quota> quotas = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (Cloud cloud : clouds) {
            try {
                client.quotas(cloud.id(), monitor).forEach(quota -> quotas.add(quota(cloud, quota)));
            } catch (RefusedException e) { // most kinds of clouds tell none
                warnings.add(NLS.bind(Messages.Report_noQuotas, cloud.id(), e.fault().why()));
            }
        }
        List<Fact> facts = new ArrayList<>(List.of(new Fact(Messages.Report_address, client.address()),
                new Fact(Messages.Report_version, about.version()),
                new Fact(Messages.Report_infrastructures, Integer.toString(infrastructures))));
        clouds.forEach(cloud -> facts.add(new Fact(Messages.Report_cloud, cloud.id() + " (" + cloud.type() + ')'))); //$NON-NLS-1$
        return new TargetReport(NLS.bind(Messages.Report_summary, about.version(), infrastructures), facts, quotas,
                warnings, about.sandbox());
    }

    private Quota quota(Cloud cloud, CloudQuota quota) {
        String label = switch (quota.name()) {
            case CloudQuota.CORES -> Messages.Quota_cores;
            case CloudQuota.INSTANCES -> Messages.Quota_instances;
            case "ram" -> Messages.Quota_ram; //$NON-NLS-1$
            case "floating_ips" -> Messages.Quota_floatingIps; //$NON-NLS-1$
            case "security_groups" -> Messages.Quota_securityGroups; //$NON-NLS-1$
            case "volumes" -> Messages.Quota_volumes; //$NON-NLS-1$
            default -> quota.name();
        };
        return new Quota(clouds.size() > 1 ? cloud.id() + ": " + label : label, quota.used(), quota.limit(), ""); //$NON-NLS-1$ //$NON-NLS-2$
    }
}
