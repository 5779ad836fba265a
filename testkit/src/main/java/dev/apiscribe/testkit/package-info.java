/** The documented APIs as servers for tests: {@link dev.apiscribe.testkit.ApiMock}. */
@NullMarked
package dev.apiscribe.testkit;

import org.jspecify.annotations.NullMarked;
