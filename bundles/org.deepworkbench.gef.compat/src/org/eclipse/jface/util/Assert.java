package org.eclipse.jface.util;

/**
 * The assertions that GEF 3.2 calls. JFace dropped this class in favour of {@code org.eclipse.core.runtime.Assert},
 * to which it forwards.
 */
public final class Assert {

    private Assert() {
    }

    /** Fails if {@code object} is null. */
    public static void isNotNull(Object object) {
        org.eclipse.core.runtime.Assert.isNotNull(object);
    }

    /** Fails with {@code message} if {@code object} is null. */
    public static void isNotNull(Object object, String message) {
        org.eclipse.core.runtime.Assert.isNotNull(object, message);
    }

    /** Fails unless {@code expression} holds; returns it. */
    public static boolean isTrue(boolean expression) {
        return org.eclipse.core.runtime.Assert.isTrue(expression);
    }

    /** Fails with {@code message} unless {@code expression} holds; returns it. */
    public static boolean isTrue(boolean expression, String message) {
        return org.eclipse.core.runtime.Assert.isTrue(expression, message);
    }
}
