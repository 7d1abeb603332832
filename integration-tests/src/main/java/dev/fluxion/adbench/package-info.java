/**
 * The objectives of ADBench, a public benchmark of automatic differentiation, as anyone would write them in Java; with the
 * inputs of ADBench, and readers for them.
 */
package dev.fluxion.adbench;
