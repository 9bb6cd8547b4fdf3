/** The model server: a process of its own that serves learning modules behind the DEEPaaS API V2. */
package org.deepworkbench.modelserver;
