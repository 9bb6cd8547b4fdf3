package org.deepworkbench.sandbox.internal.orchestrator;

/** The reason phrases of HTTP, as the Orchestrator's errors bear them for a title. */
final class Reason {

    private Reason() {
    }

    static String of(int status) {
        return switch (status) {
            case 400 -> "Bad Request"; //$NON-NLS-1$
            case 401 -> "Unauthorized"; //$NON-NLS-1$
            case 403 -> "Forbidden"; //$NON-NLS-1$
            case 404 -> "Not Found"; //$NON-NLS-1$
            case 405 -> "Method Not Allowed"; //$NON-NLS-1$
            case 409 -> "Conflict"; //$NON-NLS-1$
            case 429 -> "Too Many Requests"; //$NON-NLS-1$
            case 503 -> "Service Unavailable"; //$NON-NLS-1$
            default -> "Internal Server Error"; //$NON-NLS-1$
        };
    }
}
