package dev.countersign.sandbox;

/** Why a call is not carried out. */
record Refusal(RetCode code, String message) {}
