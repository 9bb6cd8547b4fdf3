package org.deepworkbench.run.core.internal.artifacts;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.deepworkbench.run.core.Run;

/** A run whose samples cannot be read. */
record BrokenRun(Run real) {

    Run asRun() {
        return (Run) Proxy.newProxyInstance(Run.class.getClassLoader(), new Class<?>[] { Run.class },
                (proxy, method, arguments) -> {
                    if (method.getName().equals("samples")) {
                        throw new IOException("the disk is gone");
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
