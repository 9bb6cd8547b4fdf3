/** Plans and looks at deployments as JSON in the journal; nothing secret goes in. */
package org.deepworkbench.run.core.internal.codec;
