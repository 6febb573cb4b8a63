package com.example.notes;

import dev.countersign.ClientOptions;
import dev.countersign.Credentials;
import dev.countersign.sandbox.Sandbox;

/** Adds a note, at a sandbox on this machine. */
public final class AddNote {
  private AddNote() {}

  /**
   * Adds a note and prints its name.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    try (Sandbox sandbox = Sandbox.builder().api("notes").start()) {
      ClientOptions options =
          ClientOptions.builder()
              .endpoint(sandbox.endpoint().toString())
              .allowPlainHttp(true)
              .credentials(Credentials.of(Sandbox.SAMPLE_PUBLIC_KEY, Sandbox.SAMPLE_PRIVATE_KEY))
              .build();
      try (NotesClient notes = NotesClient.create(options)) {
        AddNoteResponse added = notes.addNote(AddNoteRequest.builder().text("hello").build());
        System.out.println("added: " + added.noteId());
      }
    }
  }
}
