/** What the front end makes of the files people wrote: verdicts, planted faults, spoilt files, documented codes. */
package org.deepworkbench.topology.core.conformance;
