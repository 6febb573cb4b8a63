package dev.countersign.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** A package may be annotated by another processor, in a later round. */
class OtherProcessorTest {
  @Test
  void aGeneratedPackageInfoIsAnnotatedLikeAWrittenOne() {
    Compilation compilation = javac()
        .withProcessors(new CountersignProcessor(), new PackageInfoProcessor())
        .compile(JavaFileObjects.forSourceString("other.Seed", """
            package other;
            @Deprecated
            final class Seed {
              com.example.UHostClient client;
            }
            """));

    assertThat(compilation.status())
        .as(compilation.diagnostics().toString())
        .isEqualTo(Compilation.Status.SUCCESS);
    assertThat(Consumer.classes(compilation)).contains("UHostClient", "CopyCustomImageRequest");
  }

  /** Writes an annotated package-info.java when it sees a deprecated class. */
  @SupportedAnnotationTypes("java.lang.Deprecated")
  private static final class PackageInfoProcessor extends AbstractProcessor {
    private boolean done;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!this.done) {
        this.done = true;
        try (Writer writer = this.processingEnv
            .getFiler()
            .createSourceFile("com.example.package-info")
            .openWriter()) {
          writer.write(
              "@dev.countersign.ApiClient(api = \"uhost\", actions = \"CopyCustomImage\")\n"
                  + "package com.example;\n");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
