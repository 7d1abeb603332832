package dev.fluxion.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fluxion.harness.Companion;
import dev.fluxion.runtime.ForCompanions;
import java.lang.reflect.Constructor;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the companion is called, and what its members are. */
class SignatureTest {
    @Test
    void aSingleMethodHasLongAndShortNames() {
        assertThat(methods(Single.class))
                .containsExactlyInAnyOrder(
                        "lossGrad", "lossGradInto", "lossGradAdd", "lossJvp", "grad", "gradInto", "gradAdd", "jvp");
    }

    @Test
    void methodsOfDifferentNamesHaveLongNamesOnly() {
        assertThat(methods(Several.class))
                .containsExactlyInAnyOrder("areaGrad", "areaGrad", "secretGrad", "tangentOnlyJvp", "sumGrad", "sumJvp");
    }

    @Test
    void overloadsOfOneNameHaveShortNamesToo() {
        assertThat(methods(Overloaded.class))
                .containsExactlyInAnyOrder(
                        "normGrad", "normGrad", "normGradInto", "normGradAdd", "grad", "grad", "gradInto", "gradAdd");
    }

    @Test
    void recordsAreNamedAfterTheMethodAndNumberedForOverloads() {
        assertThat(records(Single.class)).containsExactlyInAnyOrder("LossGrad", "LossJvp");
        assertThat(records(Overloaded.class)).containsExactlyInAnyOrder("NormGrad", "NormGrad2");
    }

    @Test
    void componentsFollowTheOrderOfTheParametersWithTheirTypes() {
        assertThat(components(Single.class, "LossGrad"))
                .containsExactly("double value", "double[] dw", "float[] dbias");
        assertThat(components(Single.class, "LossJvp")).containsExactly("double value", "double valueDot");
        assertThat(components(Several.class, "AreaGrad2"))
                .containsExactly("double value", "double dwidth", "double dheight");
        assertThat(components(Several.class, "SecretGrad")).containsExactly("float value", "float dx", "double dy");
        assertThat(components(Several.class, "TangentOnlyJvp")).containsExactly("float value", "float valueDot");
    }

    @Test
    void theArgumentsComeFirstThenWhatTheModeAdds() {
        assertThat(parameters(Single.class, "gradInto"))
                .containsExactly("double[]", "double[][]", "int", "float[]", "double[]", "float[]");
        assertThat(parameters(Single.class, "gradAdd")).isEqualTo(parameters(Single.class, "gradInto"));
        assertThat(parameters(Single.class, "jvp")).isEqualTo(parameters(Single.class, "gradInto"));
        assertThat(parameters(Single.class, "grad")).containsExactly("double[]", "double[][]", "int", "float[]");
    }

    @Test
    void intoAndAddReturnTheValue() {
        assertThat(method(Single.class, "lossGradInto").getReturnType()).isEqualTo(double.class);
        assertThat(method(Single.class, "lossGradAdd").getReturnType()).isEqualTo(double.class);
    }

    @Test
    void varargsStayVarargsWhereTheyComeLast() {
        assertThat(method(Several.class, "sumGrad").isVarArgs()).isTrue();
    }

    @Test
    void theCompanionIsAsVisibleAsWhatItIsFor() {
        assertThat(isPublic(Single.class)).isTrue();
        assertThat(isPublic(Several.class)).isFalse();
        assertThat(isPublic(Outer.Inner.class)).isTrue();
        assertThat(isPublic(Outer.Hidden.Deep.class)).isFalse();
    }

    @Test
    void aNestedClassHasACompanionNamedAfterAllThatEncloseIt() {
        assertThat(companion(Outer.Inner.class).getName()).isEqualTo("dev.fluxion.contract.Outer_Inner_Grad");
        assertThat(companion(Outer.Hidden.Deep.class).getName())
                .isEqualTo("dev.fluxion.contract.Outer_Hidden_Deep_Grad");
    }

    @Test
    void interfacesEnumsAndRecordsHaveCompanions() {
        assertThat(Outer_Shape_Grad.grad(3).dx()).isEqualTo(2);
        assertThat(Outer_Unit_Grad.grad(3).dmetres()).isEqualTo(1 / 0.0254);
        assertThat(Outer_Point_Grad.grad(3).dx()).isEqualTo(-1);
    }

    @Test
    void theCompanionIsFinalHasStaticMethodsAndNoInstances() {
        for (Class<?> owner : List.of(Single.class, Several.class, Overloaded.class, Outer.Inner.class)) {
            Class<?> companion = companion(owner);
            assertThat(Modifier.isFinal(companion.getModifiers())).isTrue();
            assertThat(companion.getDeclaredConstructors()).allMatch(SignatureTest::isPrivate);
            assertThat(visible(companion)).allMatch(method -> Modifier.isStatic(method.getModifiers()));
        }
    }

    private static boolean isPrivate(Constructor<?> constructor) {
        return Modifier.isPrivate(constructor.getModifiers());
    }

    private static boolean isPublic(Class<?> owner) {
        return Modifier.isPublic(companion(owner).getModifiers());
    }

    private static Class<?> companion(Class<?> owner) {
        return Companion.of(owner).type();
    }

    /** All that users may call. */
    private static Stream<Method> visible(Class<?> companion) {
        return Arrays.stream(companion.getDeclaredMethods())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.isAnnotationPresent(ForCompanions.class));
    }

    private static Stream<String> methods(Class<?> owner) {
        return visible(companion(owner)).map(Member::getName);
    }

    private static Method method(Class<?> owner, String name) {
        return visible(companion(owner))
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> parameters(Class<?> owner, String name) {
        return Arrays.stream(method(owner, name).getParameterTypes())
                .map(Class::getSimpleName)
                .toList();
    }

    private static Stream<String> records(Class<?> owner) {
        return Arrays.stream(companion(owner).getDeclaredClasses())
                .filter(Class::isRecord)
                .filter(type -> !type.isAnnotationPresent(ForCompanions.class))
                .map(Class::getSimpleName);
    }

    private static Stream<String> components(Class<?> owner, String name) {
        return Arrays.stream(companion(owner).getDeclaredClasses())
                .filter(type -> type.getSimpleName().equals(name))
                .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                .map(component -> component.getType().getSimpleName() + " " + component.getName());
    }
}
