package org.deepworkbench.tests.bot;

import org.opentest4j.AssertionFailedError;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The services of the running product. */
public final class Services {

    private Services() {
    }

    public static <S> S get(Class<S> type) {
        BundleContext context = context();
        ServiceReference<S> reference = context.getServiceReference(type);
        if (reference == null) {
            throw new AssertionFailedError("There is no service " + type.getName());
        }
        return context.getService(reference);
    }

    /** {@return where this bundle finds and registers services} Whoever runs the tests need not have started it. */
    static BundleContext context() {
        Bundle bundle = FrameworkUtil.getBundle(Services.class);
        try {
            bundle.start(Bundle.START_TRANSIENT);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        }
        return bundle.getBundleContext();
    }
}
