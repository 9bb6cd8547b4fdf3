/** The one home of what the workbench remembers between starts. */
package org.deepworkbench.spi.state;
