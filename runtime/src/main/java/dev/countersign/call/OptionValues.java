package dev.countersign.call;

import dev.countersign.ClientOptions;
import dev.countersign.wire.ClientValues;
import org.jspecify.annotations.Nullable;

/** Region, zone and project of a client's options. */
final class OptionValues implements ClientValues {
  private final @Nullable String region;
  private final @Nullable String zone;
  private final @Nullable String projectId;

  OptionValues(ClientOptions options) {
    this.region = options.region().orElse(null);
    this.zone = options.zone().orElse(null);
    this.projectId = options.projectId().orElse(null);
  }

  @Override
  public @Nullable String get(ClientValue which) {
    if (which == ClientValue.REGION) {
      return this.region;
    }
    return which == ClientValue.ZONE ? this.zone : this.projectId;
  }
}
