package dev.countersign.call;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** A test of one parameter, run with every transport. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(OnEachTransport.Source.class)
@interface OnEachTransport {

  /** Gives the transports that somebody brought, or else those of the runtime. */
  final class Source implements ArgumentsProvider {
    static List<TransportUnderTest> all() {
      // The runtime itself has no use for the service; in other projects this is no module.
      Source.class.getModule().addUses(TransportUnderTest.class);
      List<TransportUnderTest> brought = ServiceLoader.load(TransportUnderTest.class).stream()
          .map(ServiceLoader.Provider::get)
          .toList();
      return brought.isEmpty() ? List.of(Transports.values()) : brought;
    }

    @Override
    public Stream<Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context) {
      return all().stream().map(Arguments::of);
    }
  }
}
