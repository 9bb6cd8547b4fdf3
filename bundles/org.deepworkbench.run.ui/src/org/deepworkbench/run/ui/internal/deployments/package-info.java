/** The view of deployments and their logs. */
package org.deepworkbench.run.ui.internal.deployments;
