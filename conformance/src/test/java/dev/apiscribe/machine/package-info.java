/** The generated clients on machines with another language, time zone and charset. */
@NullMarked
package dev.apiscribe.machine;

import org.jspecify.annotations.NullMarked;
