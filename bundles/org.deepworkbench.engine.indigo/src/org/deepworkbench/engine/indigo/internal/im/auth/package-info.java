/** Who the person is to the Infrastructure Manager and to the clouds behind it, as its header wants it. */
package org.deepworkbench.engine.indigo.internal.im.auth;
