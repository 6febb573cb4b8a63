package dev.countersign.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The plugin knows Maven and what definitions mean; it generates nothing. */
@AnalyzeClasses(
    packages = "dev.countersign.maven",
    importOptions = ImportOption.DoNotIncludeTests.class)
class MavenHouseTest {
  @ArchTest
  static final ArchRule thePluginReadsDefinitionsAndGeneratesNothing = classes()
      .should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage(
          "dev.countersign.maven",
          "dev.countersign.diagnostic",
          "dev.countersign.read",
          "dev.countersign.record",
          "java..",
          "org.apache.maven..",
          "org.codehaus.plexus..",
          "org.eclipse.aether..",
          "org.jspecify..",
          "org.slf4j..");
}
