package app.okrug.identity;

/// What became of the accounts that an archive describes.
///
/// @param kept how many were here still and go on with their passwords
/// @param opened how many were made anew: they need a code before their first sign-in
public record MembersReturned(int kept, int opened) {}
