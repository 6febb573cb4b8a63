package dev.countersign.page.merge;

import dev.countersign.format.Part;
import dev.countersign.page.merge.FileConflict.Kind;
import dev.countersign.page.merge.FilePlan.Leave;
import dev.countersign.page.merge.FilePlan.Omit;
import dev.countersign.page.merge.FilePlan.Remove;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Decides what becomes of a file that the import before wrote, and this one would not. */
final class LeftoverPlan {

  private static final Pattern LINE = Pattern.compile(":\\d+$");

  private LeftoverPlan() {}

  static FilePlan of(FileVersions versions, Predicate<String> gone) {
    if (versions.refused().isPresent()) {
      return FilePlan.untouched(
          FileConflict.of(versions.file(), Kind.NO_FILE, versions.refused().get() + "."));
    }
    Optional<Part.Mapping> base =
        versions.base().flatMap(source -> CanonicalParts.of(source).file());
    boolean isGone = base.flatMap(LeftoverPlan::page).filter(gone).isPresent();
    if (versions.mine().isEmpty()) {
      FilePlan.Step forgotten = isGone ? new Remove() : new Leave();
      return new FilePlan(versions.file(), new Omit(), forgotten, false, List.of());
    }
    if (!isGone) {
      return new FilePlan(
          versions.file(), new Leave(), new Leave(), !versions.isUntouched(), List.of());
    }
    return isUnedited(versions, base.orElseThrow())
        ? new FilePlan(versions.file(), new Remove(), new Remove(), false, List.of())
        : FilePlan.untouched(FileConflict.of(
            versions.file(),
            Kind.GONE,
            "stays as it was edited, but the pages no longer have the action; remove it, if it is"
                + " gone from the service, too."));
  }

  /** Returns the page that a file was taken from. */
  private static Optional<String> page(Part.Mapping file) {
    return file.at("source")
        .filter(Part.Text.class::isInstance)
        .map(source -> LINE.matcher(((Part.Text) source).text()).replaceFirst(""));
  }

  private static boolean isUnedited(FileVersions versions, Part.Mapping base) {
    Optional<Part.Mapping> mine =
        versions.mine().flatMap(source -> CanonicalParts.of(source).file());
    return versions.isUntouched()
        || mine.filter(file -> new Versions(
                    Optional.of(Versions.whole(base)),
                    Optional.of(Versions.whole(file)),
                    Optional.empty())
                .isUnedited(Place.ofFile(CanonicalParts.keys(base))))
            .isPresent();
  }
}
