/** Tests of generated code: what a user who calls it sees. */
package dev.countersign.functional;
