/** What every HTTP client of the workbench needs. */
package org.deepworkbench.spi.http;
