/**
 * Deployments and runs: plans are placed on engines, trainings are started and followed through the DEEPaaS V2 API,
 * and everything is kept in a journal on disk. {@link org.deepworkbench.run.core.DeploymentService} and
 * {@link org.deepworkbench.run.core.RunService} are OSGi services. Calls that take a progress monitor block and must
 * not be made on the display thread; all others answer from memory. Listeners are called on threads of this bundle.
 */
package org.deepworkbench.run.core;
