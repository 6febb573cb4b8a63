/** What not every caller of a generated client needs, and so is not in the runtime. */
module dev.countersign.extras {
  requires transitive dev.countersign;

  exports dev.countersign.extras;
}
