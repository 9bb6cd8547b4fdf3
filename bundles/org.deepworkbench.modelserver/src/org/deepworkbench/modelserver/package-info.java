/** The model server: a process of its own that serves one learning module behind the DEEPaaS API V2. */
package org.deepworkbench.modelserver;
