package dev.countersign;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The directions between the rooms, over the classes of all modules. */
@AnalyzeClasses(packages = "dev.countersign", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
  private static final String[] RUNTIME = {
    "dev.countersign",
    "dev.countersign.call",
    "dev.countersign.http",
    "dev.countersign.sign",
    "dev.countersign.wire"
  };
  private static final String EXTRAS = "dev.countersign.extras";
  private static final String[] DEFINITIONS = {
    "dev.countersign.check..",
    "dev.countersign.definition..",
    "dev.countersign.diagnostic..",
    "dev.countersign.format..",
    "dev.countersign.page..",
    "dev.countersign.read..",
    "dev.countersign.record.."
  };
  private static final String[] PROCESSOR = {
    "dev.countersign.emit..",
    "dev.countersign.generate..",
    "dev.countersign.naming..",
    "dev.countersign.processor.."
  };
  private static final String[] TOOLS = {"dev.countersign.cli..", "dev.countersign.sandbox.."};

  @ArchTest
  static final ArchRule theRuntimeDoesNotKnowTheGenerator = noClasses()
      .that()
      .resideInAnyPackage(RUNTIME)
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(all(DEFINITIONS, PROCESSOR, TOOLS));

  @ArchTest
  static final ArchRule theGeneratorDoesNotKnowTheRuntime = noClasses()
      .that()
      .resideInAnyPackage(all(DEFINITIONS, PROCESSOR, TOOLS))
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(all(RUNTIME, EXTRAS));

  @ArchTest
  static final ArchRule theRuntimeNeedsTheJdkJacksonCoreAndJSpecifyOnly = classes()
      .that()
      .resideInAnyPackage(RUNTIME)
      .should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage(
          all(RUNTIME, "java..", "javax.net..", "tools.jackson.core..", "org.jspecify.."));

  @ArchTest
  static final ArchRule theExtrasNeedTheRuntimeAndTheJdkOnly = classes()
      .that()
      .resideInAPackage(EXTRAS)
      .should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage(
          all(RUNTIME, EXTRAS, "java..", "javax.net..", "jdk.jfr..", "org.jspecify.."));

  @ArchTest
  static final ArchRule theRuntimeUsesNoReflection = noClasses()
      .that()
      .resideInAnyPackage(RUNTIME)
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("java.lang.reflect..");

  @ArchTest
  static final ArchRule definitionsKnowNeitherJavaPoetNorACompiler = noClasses()
      .that()
      .resideInAnyPackage(DEFINITIONS)
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          all(PROCESSOR, all(TOOLS, "com.palantir..", "javax.annotation..", "javax.lang..")));

  @ArchTest
  static final ArchRule onlyNamingAndEmitAndTheirCallersKnowJavaPoet = noClasses()
      .that()
      .resideInAnyPackage(all(DEFINITIONS, TOOLS))
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("com.palantir..");

  @ArchTest
  static final ArchRule onlyTheProcessorKnowsTheCompiler = noClasses()
      .that()
      .resideOutsideOfPackage("dev.countersign.processor..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("javax.annotation.processing..", "javax.tools..");

  @ArchTest
  static final ArchRule theGeneratorOpensNoConnection = noClasses()
      .that()
      .resideInAnyPackage(all(DEFINITIONS, PROCESSOR))
      .and()
      // It reads the services of the processor path, of which its class loader has the URLs.
      .doNotHaveFullyQualifiedName("dev.countersign.processor.ProcessorPlace")
      .should()
      .dependOnClassesThat()
      .haveNameMatching("java\\.net\\.(?!URI).*|java\\.nio\\.channels\\..*|javax\\.net\\..*");

  @ArchTest
  static final ArchRule emittersReadNoFilesAndJudgeNothing = noClasses()
      .that()
      .resideInAPackage("dev.countersign.emit..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "dev.countersign.read..", "dev.countersign.check..", "dev.countersign.diagnostic..");

  @ArchTest
  static final ArchRule namesAreDecidedBeforeAnythingIsEmitted = noClasses()
      .that()
      .resideInAPackage("dev.countersign.naming..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage(
          "dev.countersign.emit..", "dev.countersign.generate..", "dev.countersign.processor..");

  @ArchTest
  static final ArchRule roomsOfTheGeneratorFormNoCircle = slices()
      .matching(
          "dev.countersign.(check|definition|diagnostic|format|page|read|record|naming|emit|generate|processor)..")
      .should()
      .beFreeOfCycles();

  private static String[] all(String[] first, String... second) {
    String[] all = java.util.Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }

  private static String[] all(String[] first, String[] second, String[] third) {
    return all(all(first, second), third);
  }
}
