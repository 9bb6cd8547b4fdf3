package org.deepworkbench.tests.bot;

import java.util.Optional;
import org.opentest4j.AssertionFailedError;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The services of the running product. */
public final class Services {

    private Services() {
    }

    public static <S> S get(Class<S> type) {
        BundleContext context = Optional.ofNullable(FrameworkUtil.getBundle(Services.class).getBundleContext())
                .orElseGet(() -> FrameworkUtil.getBundle(type).getBundleContext());
        ServiceReference<S> reference = context.getServiceReference(type);
        if (reference == null) {
            throw new AssertionFailedError("There is no service " + type.getName());
        }
        return context.getService(reference);
    }
}
