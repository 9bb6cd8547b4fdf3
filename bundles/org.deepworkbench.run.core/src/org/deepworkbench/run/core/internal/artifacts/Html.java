package org.deepworkbench.run.core.internal.artifacts;

import java.util.Base64;

/** Writes HTML as text; whatever is passed as text is escaped. */
final class Html {

    private final StringBuilder text = new StringBuilder();

    /** Adds markup of our own. */
    Html raw(String markup) {
        text.append(markup);
        return this;
    }

    /** Adds an element with text in it. */
    Html element(String name, String content) {
        return raw("<" + name + ">").text(content).raw("</" + name + ">\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }

    /** Adds an element of a class with text in it. */
    Html element(String name, String cssClass, String content) {
        return raw("<" + name + " class=\"" + cssClass + "\">").text(content).raw("</" + name + ">\n"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    }

    Html text(String content) {
        text.append(escape(content));
        return this;
    }

    /** Adds a picture that is part of the page. */
    Html picture(String mediaType, byte[] content, String cssClass, String description) {
        return raw("<img class=\"" + cssClass + "\" alt=\"").text(description).raw("\" src=\"data:" + mediaType //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                + ";base64," + Base64.getEncoder().encodeToString(content) + "\">\n"); //$NON-NLS-1$ //$NON-NLS-2$
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** {@return the text for HTML and XML, in elements and in quoted attributes; characters that XML forbids go} */
    static String escape(String content) {
        StringBuilder escaped = new StringBuilder(content.length() + 16);
        content.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;"); //$NON-NLS-1$
                case '<' -> escaped.append("&lt;"); //$NON-NLS-1$
                case '>' -> escaped.append("&gt;"); //$NON-NLS-1$
                case '"' -> escaped.append("&quot;"); //$NON-NLS-1$
                case '\'' -> escaped.append("&#39;"); //$NON-NLS-1$
                default -> {
                    boolean allowed = c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xd7ff
                            || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
                    escaped.appendCodePoint(allowed ? c : 0xfffd);
                }
            }
        });
        return escaped.toString();
    }
}
