/**
 * The INDIGO PaaS Orchestrator as a target: {@code OrchestratorApi} speaks to it, {@code OrchestratorDeployment} drives
 * one deployment, {@code MarkFinder} finds what was made when the answer was lost, {@code Report} says what all means.
 */
package org.deepworkbench.engine.indigo.internal.orchestrator;
