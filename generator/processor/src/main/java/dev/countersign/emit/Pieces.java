package dev.countersign.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * Cuts what is too long for one expression or one method.
 *
 * <p>Ordinary classes stay in one piece.
 */
final class Pieces {
  /** Calls behind each other, or operands, in one expression: javac calls itself for each. */
  static final int LINKS = 100;

  /**
   * Characters of the statements of a method. They become at most 32 KiB of bytecode, of which the
   * JVM takes 64: the shortest statements are as long as what they become.
   */
  private static final int CHARACTERS = 16_000;

  private Pieces() {}

  /**
   * The statements of a method.
   *
   * @param body all of them, or calls of other methods that have them
   * @param methods the other methods
   */
  record Body(CodeBlock body, List<MethodSpec> methods) {}

  /** Groups parts, each group small enough for a method. */
  static List<List<CodeBlock>> of(List<CodeBlock> parts) {
    List<List<CodeBlock>> pieces = new ArrayList<>();
    int length = 0;
    for (CodeBlock part : parts) {
      int own = part.toString().length();
      length += own;
      if (pieces.isEmpty() || length > CHARACTERS) {
        pieces.add(new ArrayList<>());
        length = own;
      }
      pieces.get(pieces.size() - 1).add(part);
    }
    return pieces;
  }

  /**
   * Makes one body of statements, where they are small enough for a method, or several.
   *
   * @param method what the other methods have in common: parameters, and a name to be numbered. It
   *     has a parameter more than any accessor, which may have the same name
   * @param call calls one of them, by its name
   */
  static Body body(
      List<CodeBlock> statements, MethodSpec method, Function<String, CodeBlock> call) {
    List<List<CodeBlock>> pieces = of(statements);
    if (pieces.size() <= 1) {
      return new Body(joined(statements), List.of());
    }
    CodeBlock.Builder calls = CodeBlock.builder();
    List<MethodSpec> methods = new ArrayList<>();
    for (List<CodeBlock> piece : pieces) {
      String name = numbered(method.name(), methods.size());
      calls.addStatement(call.apply(name));
      methods.add(method.toBuilder()
          .setName(name)
          .addModifiers(Modifier.PRIVATE)
          .addCode(joined(piece))
          .build());
    }
    return new Body(calls.build(), methods);
  }

  /** The name of one of several methods, from 0. */
  static String numbered(String name, int index) {
    return name + (index + 1);
  }

  /** Parts in groups of some size. */
  static <T> List<List<T>> ofSize(List<T> parts, int size) {
    List<List<T>> pieces = new ArrayList<>();
    for (int start = 0; start < parts.size(); start += size) {
      pieces.add(parts.subList(start, Math.min(parts.size(), start + size)));
    }
    return pieces;
  }

  /** Parts behind each other. */
  static CodeBlock joined(List<CodeBlock> parts) {
    CodeBlock.Builder code = CodeBlock.builder();
    parts.forEach(code::add);
    return code.build();
  }
}
