package com.example.transport;

import dev.countersign.http.HttpCall;
import dev.countersign.http.HttpPhase;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/** The signed form; it can be written once, and says when that begins. */
final class FormEntity extends AbstractHttpEntity {
  private static final int PIECE = 1 << 13;

  private final HttpCall call;
  private final byte[] form;

  FormEntity(HttpCall call) {
    super(ContentType.create(HttpCall.CONTENT_TYPE), null, false);
    this.call = call;
    this.form = call.body().toBytes();
  }

  @Override
  public boolean isRepeatable() {
    return false;
  }

  @Override
  public boolean isStreaming() {
    return false;
  }

  @Override
  public long getContentLength() {
    return this.form.length;
  }

  @Override
  public InputStream getContent() {
    return new ByteArrayInputStream(this.form);
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    this.call.reached(HttpPhase.SENDING);
    // In pieces: between them, HttpClient looks for an early reply.
    for (int from = 0; from < this.form.length; from += PIECE) {
      out.write(this.form, from, Math.min(PIECE, this.form.length - from));
    }
  }

  @Override
  public void close() {
    // There is nothing to let go of.
  }
}
