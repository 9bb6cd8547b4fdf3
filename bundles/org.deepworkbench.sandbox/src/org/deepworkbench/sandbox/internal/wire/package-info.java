/** HTTP for the sandbox: calls, answers, routes, and a wire that can be told to misbehave. */
package org.deepworkbench.sandbox.internal.wire;
