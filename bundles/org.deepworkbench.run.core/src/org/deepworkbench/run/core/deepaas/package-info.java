/** The one client of the DEEPaaS V2 API, for modules on this machine and anywhere else. */
package org.deepworkbench.run.core.deepaas;
