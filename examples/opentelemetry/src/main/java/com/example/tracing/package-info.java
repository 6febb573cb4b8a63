/** Spans for calls: an interceptor on OpenTelemetry. */
package com.example.tracing;
