package org.deepworkbench.catalog.core.internal;

import org.eclipse.osgi.util.NLS;

/** Externalised words of this bundle. */
public final class Messages extends NLS {

    public static String CatalogReader_badEntry;
    public static String CatalogReader_duplicateId;
    public static String CatalogReader_entryPlace;
    public static String CatalogReader_missing;
    public static String CatalogReader_noModules;
    public static String CatalogReader_notAMapping;
    public static String CatalogReader_notText;
    public static String CatalogReader_remedyEntry;
    public static String CatalogReader_tooBig;
    public static String CatalogReader_tooLong;
    public static String CatalogReader_tooMany;
    public static String CatalogReader_badLink;
    public static String CatalogReader_badImage;
    public static String EmbeddedCatalog_label;
    public static String EmbeddedCatalog_remedy;
    public static String EmbeddedCatalog_unreadable;
    public static String EmbeddedCatalog_why;

    static {
        NLS.initializeMessages("org.deepworkbench.catalog.core.internal.messages", Messages.class); //$NON-NLS-1$
    }

    private Messages() {
    }
}
