/** What a client costs: the classes that it loads and the bytes that it allocates. */
package dev.apiscribe.footprint;
