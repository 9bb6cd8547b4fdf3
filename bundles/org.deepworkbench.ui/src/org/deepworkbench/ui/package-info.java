/** What the parts of the desktop share and no domain knows: icons, colours, names of controls for tests. */
package org.deepworkbench.ui;
