/** The rules that users have written for the derivatives of methods: found, judged, and looked up by the method. */
@NullMarked
package dev.fluxion.processor.custom;

import org.jspecify.annotations.NullMarked;
