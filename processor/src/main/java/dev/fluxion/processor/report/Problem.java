package dev.fluxion.processor.report;

import java.util.Locale;

/**
 * Every message there is. The constant's name is the stable code ({@code NO_DERIVATIVE} is {@code fluxion.no-derivative}); the
 * sentence says what is wrong, the advice what to do. {@code %s} stands for what the message speaks of.
 */
public enum Problem {
    // The method as a whole.
    NO_SOURCE("the source of %s cannot be found", "compile it from source in this compilation, with javac or ECJ"),
    PARSE_ERROR("this is not Java that Fluxion can read: %s", "correct the syntax"),
    NATIVE_METHOD(
            "a native method has no source to differentiate",
            "write a @DerivativeOf rule for it and differentiate its callers"),
    ABSTRACT_METHOD(
            "an abstract method cannot be differentiated yet",
            "annotate the implementations and call their companions"),
    INSTANCE_METHOD(
            "an instance method cannot be differentiated yet where it %s",
            "make the method static and pass what it needs as parameters"),
    NO_DIFFERENTIABLE_PARAMETER(
            "%s has no parameter that can carry a derivative",
            "give it a double or float parameter, or an array of them, or remove @Differentiable"),
    NO_DIFFERENTIABLE_RESULT(
            "%s returns %s, which carries no derivative", "return double or float, or remove @Differentiable"),
    VOID_WITHOUT_OUT(
            "%s returns nothing and has no @Out parameter",
            "mark the array that it fills with @Out, or return the result"),
    NOT_A_SCALAR_RESULT("%s needs a method that returns double or float; %s returns %s", "ask for modes = Mode.VJP"),
    MODE_NOT_SUPPORTED(
            "mode %s is not supported yet where objects carry derivatives or methods of other files are called",
            "ask for JVP, VJP or HVP, once per direction"),
    ELEMENT_NOT_SUPPORTED("@%s is not supported here yet", "remove it"),
    UNKNOWN_WRT("%s is no parameter of %s", "name parameters of the method in wrt"),
    WRT_NOT_DIFFERENTIABLE("%s is of type %s, which carries no derivative", "leave it out of wrt"),
    COMPANION_NAME_TAKEN("there is already a class %s", "rename that class: Fluxion generates one of this name"),
    NO_TANGENT("%s has no field that can carry a derivative", "remove @Differentiable from it"),
    TANGENT_NOT_SHARED(
            "the component %s is of a class that is not annotated, so that its derivatives have no type of their own",
            "annotate that class with @Differentiable too, or this one neither"),
    GENERIC_METHOD("a method with type parameters cannot be differentiated yet", "write it for one type"),

    // A rule of the user's.
    RULE_WITHOUT_METHOD("%s has no method %s; it has %s", "name the method, and the class that declares it"),
    RULE_SIGNATURE("this rule for %s must be %s", "change its signature"),
    RULE_WRT("argument %s of %s is no double or float", "count the method's own parameters, from 0"),
    RULE_OF_ARRAYS(
            "%s takes or returns something else than numbers and objects, and has no single partial derivative",
            "write a rule for a method that returns double or float and takes no arrays"),
    RULE_NOT_DIFFERENTIABLE(
            "the second derivative through %s is not known: there is neither source nor a rule for it",
            "write a @DerivativeOf rule for what the first rule calls, or ask for first derivatives only"),
    RULE_TWICE("argument %s of %s has a rule already: %s", "remove one of the two"),

    // An expression or a statement.
    UNTYPABLE(
            "the type of this expression cannot be determined: %s",
            "make it simpler, or declare a local of the type you mean"),
    UNSUPPORTED_STATEMENT(
            "%s cannot be differentiated yet", "move it into a method that the differentiated code only calls"),
    UNSUPPORTED_EXPRESSION("%s cannot be differentiated yet", "compute it into a local first, or outside the method"),
    UNSUPPORTED_TYPE(
            "a value of type %s cannot carry a derivative yet",
            "use double, float, or arrays of them, or mark it with @NoDerivative"),
    NO_DERIVATIVE(
            "%s depends on a differentiated parameter, and there is neither source nor a rule for it",
            "annotate it with @Differentiable, write a @DerivativeOf rule, or mark what goes in with @NoDerivative"),
    NO_COMPANION(
            "%s was compiled without Fluxion: there is no %s with its derivatives",
            "compile it with the annotation processor, or write a @DerivativeOf rule"),
    VARYING_ESCAPES(
            "an array or object that carries a derivative is handed to %s, which may change or keep it",
            "pass a copy if it only reads it, or a helper of this class in its place"),
    FOREIGN_ARRAY(
            "the array or object %s belongs to others, who would not see its derivative",
            "work on a copy of it, or pass it as a parameter"),
    DERIVATIVE_CUT(
            "%s takes a value that carries a derivative apart, and the derivative would be lost",
            "mark the value with @NoDerivative if that is what you want"),
    FIELD_CARRIES_DERIVATIVE(
            "the field %s is written with a value that carries a derivative and read again",
            "keep the value in a local variable"),
    PRIVATE_MEMBER(
            "%s is private, and generated code cannot reach it yet",
            "make it package-private, or pass it as a parameter"),
    VARIABLE_CAPTURED(
            "%s captures what carries a derivative, and is called where Fluxion does not see it",
            "write the loop out, or call the function in methods of this file"),
    FUNCTION_ESCAPES(
            "the function %s is needed as an object here, and Fluxion only knows it as code",
            "call it here, or pass it to methods of this file"),
    INTERNAL("Fluxion failed here: %s", "this is a defect of Fluxion: please report it with this method"),

    // Warnings.
    NOT_CHECKPOINTED(
            Severity.WARNING,
            "every iteration is remembered here, in spite of @Checkpointed: %s",
            "count from one number to another, carry numbers and arrays of them, and do nothing else in the loop"),
    CONSTANT_DERIVATIVE(
            Severity.WARNING,
            "the derivative with respect to %s is zero everywhere: it is cut by this conversion to an integer",
            "if that is meant, suppress this warning; else compute without the conversion"),
    EQUALITY_OF_VARYING(
            Severity.WARNING,
            "values that carry derivatives are compared for equality",
            "compare with a tolerance: the derivative is that of the branch taken");

    /** How bad it is. */
    public enum Severity {
        ERROR,
        WARNING
    }

    private final Severity severity;
    private final String sentence;
    private final String advice;

    Problem(String sentence, String advice) {
        this(Severity.ERROR, sentence, advice);
    }

    Problem(Severity severity, String sentence, String advice) {
        this.severity = severity;
        this.sentence = sentence;
        this.advice = advice;
    }

    public Severity severity() {
        return severity;
    }

    /** As {@code @SuppressWarnings} and the reference name it, without the prefix {@code fluxion.} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String sentence() {
        return sentence;
    }

    public String advice() {
        return advice;
    }
}
