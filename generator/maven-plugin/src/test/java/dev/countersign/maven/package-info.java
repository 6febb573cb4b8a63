/** Tests of the plugin with real Mavens. */
@NullMarked
package dev.countersign.maven;

import org.jspecify.annotations.NullMarked;
