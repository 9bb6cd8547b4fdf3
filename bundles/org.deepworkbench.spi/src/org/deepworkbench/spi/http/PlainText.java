package org.deepworkbench.spi.http;

/** Makes one line for a person of whatever text a service sent: a sentence, several lines, a page of HTML. */
public final class PlainText {

    /** Pages are looked at no further than so many characters. */
    private static final int MOST_READ = 20_000;

    private PlainText() {
    }

    /**
     * @param text        as it was sent; untrusted
     * @param contentType as the service calls it; empty if it does not
     * @param longest     in characters; what is longer ends with an ellipsis
     * @return the text on one line, without the markup of a page and without control characters
     */
    public static String of(String text, String contentType, int longest) {
        String start = text.substring(0, Math.min(text.length(), MOST_READ));
        boolean page = contentType.contains("html") || start.stripLeading().startsWith("<"); //$NON-NLS-1$ //$NON-NLS-2$
        return shortened(page ? withoutMarkup(start) : start, longest);
    }

    private static String withoutMarkup(String page) {
        return page.replaceAll("(?is)<(script|style|head)\\b.*?</\\1>", " ").replaceAll("<[^>]*>", " ") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                .replace("&nbsp;", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
                .replace("&#39;", "'").replace("&amp;", "&"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    private static String shortened(String text, int longest) {
        String line = text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip(); //$NON-NLS-1$ //$NON-NLS-2$
        return line.length() <= longest ? line : line.substring(0, longest) + "…"; //$NON-NLS-1$
    }
}
