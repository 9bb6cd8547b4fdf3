/** When what is asked of targets: time, threads and the rate of requests. Knows no deployment. */
package org.deepworkbench.run.core.internal.pace;
