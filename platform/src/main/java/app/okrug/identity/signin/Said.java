package app.okrug.identity.signin;

/// A sentence for the reader.
record Said(String text) {}
