/** Servers that behave as the services of INDIGO do, for demonstrations and tests without a cloud. */
package org.deepworkbench.sandbox;
