package app.okrug.identity;

/// What a browser has a passkey sign.
///
/// @param options for `navigator.credentials`, as JSON
/// @param ticket the same question sealed, to come back with the answer
public record PasskeyQuestion(String options, String ticket) {}
