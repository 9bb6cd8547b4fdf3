/** Who the person is to the services: tokens of accounts, and secrets by name. */
package org.deepworkbench.spi.account;
