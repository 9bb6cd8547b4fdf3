/** Many deployments on faulty sandboxes, by processes that are killed at any moment. */
package org.deepworkbench.benchmarks.soak;
