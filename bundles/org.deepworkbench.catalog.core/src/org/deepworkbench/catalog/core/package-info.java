/**
 * The catalog that the workbench carries, and the answer to which module stands behind a container image. Everything
 * here works as an OSGi service and, made with its constructor, without OSGi.
 */
package org.deepworkbench.catalog.core;
