package pokero.tests.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import pokero.rules.hand.Hand;

class ModulesTest {

    private static final JavaClasses HOUSE = new ClassFileImporter().importPaths(classesOf("rules"),
            classesOf("persistence"), classesOf("ejb"), classesOf("web"));

    private static Path classesOf(String module) {
        return Path.of("..", module, "target", "classes");
    }

    @Test
    void callsGoDownTheHouseAndNeverBack() {
        layeredArchitecture().consideringOnlyDependenciesInAnyPackage("pokero..").layer("web").definedBy("pokero.web..")
                .layer("ejb").definedBy("pokero.ejb..").layer("persistence").definedBy("pokero.persistence..")
                .layer("rules").definedBy("pokero.rules..")
                .whereLayer("web").mayNotBeAccessedByAnyLayer()
                .whereLayer("ejb").mayOnlyBeAccessedByLayers("web")
                .whereLayer("persistence").mayOnlyBeAccessedByLayers("ejb")
                .whereLayer("rules").mayOnlyBeAccessedByLayers("web", "ejb", "persistence")
                .check(HOUSE);
    }

    @Test
    void noPageTouchesAHandThatKnowsEveryCard() {
        noClasses().that().resideInAPackage("pokero.web..").should().dependOnClassesThat().belongToAnyOf(Hand.class)
                .check(HOUSE);
    }

    @Test
    void theRulesUseNothingButJava() {
        classes().that(resideInAnyPackage("pokero.rules.."))
                .and(resideOutsideOfPackages("pokero.rules.history..", "pokero.rules.cli..",
                        "pokero.rules.commitment.."))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("pokero.rules..", "java.lang..", "java.util..", "java.math..")
                .check(HOUSE);
    }

    @Test
    void aCommitmentUsesTheHashesOfJavaBesides() {
        classes().that(resideInAnyPackage("pokero.rules.commitment..")).should().onlyDependOnClassesThat()
                .resideInAnyPackage("pokero.rules.cards..", "pokero.rules.commitment..", "java.lang..", "java.util..",
                        "java.security..", "javax.crypto..", "java.nio.charset..")
                .check(HOUSE);
    }

    @Test
    void theRulesHaveNoClockNoRandomnessAndNoThreadsOfTheirOwn() {
        noClasses().that().resideInAPackage("pokero.rules..").should().dependOnClassesThat()
                .belongToAnyOf(Thread.class, java.util.Random.class, java.security.SecureRandom.class,
                        java.util.concurrent.ThreadLocalRandom.class)
                .orShould().dependOnClassesThat().resideInAPackage("java.util.concurrent..").orShould()
                .callMethod(System.class, "currentTimeMillis").orShould()
                .callMethod(Math.class, "random").check(HOUSE);
    }

    /** The command line tells how long it simulated. */
    @Test
    void onlyTheRulesCommandsMeasureHowLongSomethingTook() {
        noClasses().that().resideInAPackage("pokero.rules..").and().resideOutsideOfPackage("pokero.rules.cli..")
                .should().callMethod(System.class, "nanoTime").check(HOUSE);
    }

    /** What time it is says the database: a node's own clock may be wrong. How long something took it may measure. */
    @Test
    void noServiceAsksItsOwnClock() {
        noClasses().that(resideInAnyPackage("pokero.ejb..", "pokero.persistence..")).should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(java.time.Instant.class, "now")
                .orShould().callMethod(java.time.LocalDate.class, "now")
                .orShould().callMethod(java.time.LocalDateTime.class, "now")
                .orShould().callMethod(java.time.OffsetDateTime.class, "now")
                .orShould().callMethod(java.time.ZonedDateTime.class, "now")
                .orShould().callConstructor(java.util.Date.class)
                .orShould().dependOnClassesThat().belongToAnyOf(java.time.Clock.class).check(HOUSE);
    }

    @Test
    void onlyTheCommandLineTouchesFiles() {
        noClasses().that(resideInAnyPackage("pokero.rules..", "pokero.persistence.."))
                .and(resideOutsideOfPackages("pokero.rules.cli..", "pokero.persistence.cli..")).should()
                .dependOnClassesThat().resideInAnyPackage("java.nio.file..").orShould().dependOnClassesThat()
                .belongToAnyOf(java.io.File.class).check(HOUSE);
    }

    @Test
    void thePackagesOfTheRulesFormNoCircle() {
        slices().matching("pokero.rules.(*)..").should().beFreeOfCycles().check(HOUSE);
    }
}
