/** What a module answered, as text on a terminal and as files. */
package org.deepworkbench.cli.internal.answer;
