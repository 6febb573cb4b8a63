package dev.countersign.call;

/** A parameter that the client's options fill in where a request leaves it out. */
public enum ClientValue {
  /** The region, from {@code ClientOptions.Builder.region}. */
  REGION,
  /** The zone, from {@code ClientOptions.Builder.zone}. */
  ZONE,
  /** The project, from {@code ClientOptions.Builder.projectId}. */
  PROJECT_ID
}
