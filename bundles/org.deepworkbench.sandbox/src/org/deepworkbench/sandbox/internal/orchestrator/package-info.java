/** The sandbox's PaaS Orchestrator. */
package org.deepworkbench.sandbox.internal.orchestrator;
