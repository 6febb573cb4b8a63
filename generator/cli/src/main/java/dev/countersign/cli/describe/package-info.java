/**
 * Takes checked actions.
 * Gives a description of each as flat rows that a program can compare with a page or a server.
 * May import the definitions; it reads no files and writes none.
 * Must not be imported by anything but the command line.
 */
@NullMarked
package dev.countersign.cli.describe;

import org.jspecify.annotations.NullMarked;
