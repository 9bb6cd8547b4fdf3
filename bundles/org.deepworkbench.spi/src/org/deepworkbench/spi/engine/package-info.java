/** Ways of running a plan. Each engine bundle implements {@link org.deepworkbench.spi.engine.DeploymentEngine}. */
package org.deepworkbench.spi.engine;
