package dev.countersign.page.merge;

import dev.countersign.diagnostic.DiagnosticRenderer;
import dev.countersign.format.Part;
import dev.countersign.page.merge.FileConflict.Kind;
import dev.countersign.page.merge.FilePlan.Create;
import dev.countersign.page.merge.FilePlan.Leave;
import dev.countersign.page.merge.FilePlan.Omit;
import dev.countersign.page.merge.FilePlan.Step;
import dev.countersign.page.merge.FilePlan.Update;
import dev.countersign.read.DefinitionSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides what becomes of a file that the import would write. */
final class DraftPlan {

  private final FileVersions versions;
  private final String draft;

  private DraftPlan(FileVersions versions, String draft) {
    this.versions = versions;
    this.draft = draft;
  }

  static FilePlan of(FileVersions versions, String draft) {
    return versions
        .refused()
        .map(why -> FilePlan.untouched(FileConflict.of(versions.file(), Kind.NO_FILE, why + ".")))
        .orElseGet(() -> new DraftPlan(versions, draft).plan());
  }

  private FilePlan plan() {
    Optional<DefinitionSource> base = this.versions.base();
    Optional<DefinitionSource> mine = this.versions.mine();
    if (mine.isEmpty()) {
      return base.isEmpty() ? plan(new Create(this.draft), List.of()) : removedBefore(base.get());
    }
    if (FolderFiles.says(base, this.draft) || FolderFiles.says(mine, this.draft)) {
      return plan(new Leave(), List.of());
    }
    return this.versions.isUntouched()
        ? plan(new Update(this.draft), List.of())
        : merged(mine.get());
  }

  private FilePlan merged(DefinitionSource source) {
    CanonicalParts mine = CanonicalParts.of(source);
    Optional<CanonicalParts> base = this.versions.base().map(CanonicalParts::of);
    Optional<FileConflict> unreadable = Stream.concat(Stream.of(mine), base.stream())
        .flatMap(parts -> parts.fault().stream())
        .map(fault -> conflict(
            Kind.UNREADABLE,
            "stays as it is, since it cannot be read: " + DiagnosticRenderer.render(fault)))
        .findFirst();
    if (unreadable.isPresent()) {
      return FilePlan.untouched(unreadable.get());
    }
    Part.Mapping theirs = CanonicalParts.ofDraft(this.versions.file(), this.draft);
    Part.Mapping my = mine.file().orElseThrow();
    if (CanonicalParts.keys(my) != CanonicalParts.keys(theirs)) {
      return FilePlan.untouched(conflict(
          Kind.UNREADABLE,
          "stays as it is, since it is " + CanonicalParts.keys(my).thing()
              + " where the pages give " + CanonicalParts.keys(theirs).thing() + "."));
    }
    MergedDefinition merged = DefinitionMerge.merge(base.flatMap(CanonicalParts::file), my, theirs);
    List<FileConflict> conflicts = new ArrayList<>();
    merged.conflicts().forEach(c -> conflicts.add(FileConflict.of(this.versions.file(), c)));
    return plan(
        merged.file().equals(my) ? new Leave() : new Update(CanonicalParts.text(merged.file())),
        conflicts);
  }

  /** What a person removed stays removed, and is talked of only when the pages have news about it. */
  private FilePlan removedBefore(DefinitionSource source) {
    CanonicalParts base = CanonicalParts.of(source);
    Part.Mapping theirs = CanonicalParts.ofDraft(this.versions.file(), this.draft);
    boolean news = !Meaning.isSameButForOrigin(
        base.file().map(Versions::whole),
        Optional.of(Versions.whole(theirs)),
        Place.ofFile(CanonicalParts.keys(theirs)));
    return plan(
        new Omit(),
        news
            ? List.of(
                conflict(Kind.REMOVED, "stays removed; what the pages say about it has changed."))
            : List.of());
  }

  private FilePlan plan(Step definition, List<FileConflict> conflicts) {
    Step base =
        FolderFiles.says(this.versions.base(), this.draft) ? new Leave() : new Update(this.draft);
    return new FilePlan(this.versions.file(), definition, base, isEdited(definition), conflicts);
  }

  private boolean isEdited(Step definition) {
    if (definition instanceof Update update) {
      return !update.text().equals(this.draft);
    }
    return definition instanceof Leave && !FolderFiles.says(this.versions.mine(), this.draft);
  }

  private FileConflict conflict(Kind kind, String text) {
    return FileConflict.of(this.versions.file(), kind, text);
  }
}
