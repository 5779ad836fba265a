/** HTTP/1.1 over blocking sockets: connections, their pool, and what travels on them. */
@NullMarked
package dev.apiscribe.runtime.internal.http1;

import org.jspecify.annotations.NullMarked;
