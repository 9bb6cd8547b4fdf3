/** Modules of the catalog: whatever speaks the DEEPaaS V2 API, described for people. */
package org.deepworkbench.spi.module;
