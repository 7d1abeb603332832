package dev.fluxion.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what a companion has for other companions, which differentiate through its method. It is not for people: names and
 * parameters follow the agreement whose number {@link dev.fluxion.FluxionGenerated#version()} tells, and change with it.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface ForCompanions {}
