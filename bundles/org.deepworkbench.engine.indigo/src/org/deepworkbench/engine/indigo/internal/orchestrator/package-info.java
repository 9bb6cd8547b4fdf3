/** The INDIGO PaaS Orchestrator as a target. */
package org.deepworkbench.engine.indigo.internal.orchestrator;
