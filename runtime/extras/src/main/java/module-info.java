/** What not every caller of a generated client needs, and so is not in the runtime. */
module dev.countersign.extras {
  requires transitive dev.countersign;
  requires static jdk.jfr;

  exports dev.countersign.extras;
}
