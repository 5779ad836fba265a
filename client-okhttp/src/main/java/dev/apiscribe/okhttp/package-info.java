/** OkHttp as the transport of any client: {@link dev.apiscribe.okhttp.OkHttpTransport}. */
@NullMarked
package dev.apiscribe.okhttp;

import org.jspecify.annotations.NullMarked;
