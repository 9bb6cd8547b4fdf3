package org.deepworkbench.engine.indigo.internal.im;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.deepworkbench.engine.indigo.internal.http.RefusedException;
import org.deepworkbench.engine.indigo.internal.im.auth.ImAuthorisation.Cloud;
import org.deepworkbench.engine.indigo.internal.im.text.Topology;
import org.deepworkbench.engine.indigo.internal.im.wire.ImClient;
import org.deepworkbench.spi.FaultException;
import org.deepworkbench.spi.engine.Offer;
import org.eclipse.core.runtime.IProgressMonitor;

/** The images of the person's clouds, offered for the inputs that choose the image of a machine. */
final class ImageOffers {

    private static final int MOST = 1000;

    private final ImClient client;
    private final List<Cloud> clouds;

    ImageOffers(ImClient client, List<Cloud> clouds) {
        this.client = client;
        this.clouds = clouds;
    }

    Map<String, List<Offer>> of(String template, IProgressMonitor monitor) throws FaultException {
        Set<String> inputs = new Topology(template).imageInputs();
        Map<String, List<Offer>> offers = new LinkedHashMap<>();
        if (!inputs.isEmpty()) {
            List<Offer> images = images(monitor);
            inputs.forEach(input -> offers.put(input, images));
        }
        return offers;
    }

    private List<Offer> images(IProgressMonitor monitor) throws FaultException {
        List<Offer> offers = new ArrayList<>();
        for (Cloud cloud : clouds) {
            try {
                client.images(cloud.id(), monitor).stream().limit(MOST).forEach(image -> offers.add(
                        new Offer(image.uri(), clouds.size() > 1 ? image.name() + " (" + cloud.id() + ')' //$NON-NLS-1$
                                : image.name())));
            } catch (RefusedException e) {
                continue; // this kind of cloud lists none
            }
        }
        return offers;
    }
}
