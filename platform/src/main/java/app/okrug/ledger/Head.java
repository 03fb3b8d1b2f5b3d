package app.okrug.ledger;

import java.time.Instant;

/// How far a chain had come at a moment.
///
/// @param hash of the last link, in hexadecimal figures
record Head(long position, String hash, Instant at) {}
