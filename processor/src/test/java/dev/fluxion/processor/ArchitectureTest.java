package dev.fluxion.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may import whom: the stages know only what comes before them, and each library is seen by one stage. */
class ArchitectureTest {
    private static final String ROOT = "dev.fluxion.processor";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("ir", Set.of()),
            Map.entry("report", Set.of("ir")),
            Map.entry("rules", Set.of("ir")),
            Map.entry("diff", Set.of("ir", "rules")),
            Map.entry("vector", Set.of("ir")),
            Map.entry("pass", Set.of("ir", "rules", "diff")),
            Map.entry("mode", Set.of("ir", "rules", "diff", "vector", "pass")),
            Map.entry("emit", Set.of("ir")),
            Map.entry("page", Set.of("ir", "diff")),
            Map.entry("source", Set.of("report")),
            Map.entry("custom", Set.of("report")),
            Map.entry("typing", Set.of("source", "report")),
            Map.entry("lower", Set.of("ir", "rules", "source", "typing", "custom", "report")));

    @TestFactory
    List<DynamicTest> aStageImportsOnlyTheStagesItBuildsOn() {
        List<DynamicTest> tests = new ArrayList<>();
        MAY_IMPORT.forEach((stage, allowed) -> tests.add(DynamicTest.dynamicTest(stage, () -> check(stage, allowed))));
        return tests;
    }

    private static void check(String stage, Set<String> allowed) {
        String[] forbidden = MAY_IMPORT.keySet().stream()
                .filter(other -> !other.equals(stage) && !allowed.contains(other))
                .map(other -> ROOT + "." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + stage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + stage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .check(CLASSES);
    }

    @Test
    void onlyTheFrontSeesJavaParser() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOT, ROOT + ".source..", ROOT + ".typing..", ROOT + ".lower..", ROOT + ".compiler..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.github.javaparser..")
                .check(CLASSES);
    }

    @Test
    void onlyTheEmitterSeesJavaPoet() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".emit..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(CLASSES);
    }

    @Test
    void onlyTheTopAndTheCompilerPackageSeeTheProcessingEnvironment() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".compiler..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.annotation.processing..", "com.sun.source..")
                .check(CLASSES);
    }

    @Test
    void nothingLoadsTheRuntime() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.fluxion", "dev.fluxion.runtime..", "dev.fluxion.tape..", "dev.fluxion.check..")
                .check(CLASSES);
    }
}
