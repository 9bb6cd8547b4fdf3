/** What the parts of this bundle share: access to services, jobs, feeds of changes, small controls. */
package org.deepworkbench.run.ui.internal;
