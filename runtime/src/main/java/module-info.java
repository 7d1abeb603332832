/** The annotations of Fluxion, and the few small classes that generated code and its users need at run time. */
module dev.fluxion.runtime {
    requires static org.jspecify;

    exports dev.fluxion;
    exports dev.fluxion.check;
    exports dev.fluxion.tape;
    exports dev.fluxion.runtime;
}
