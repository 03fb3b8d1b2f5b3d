package app.okrug.ui.find;

/// A place to go to.
///
/// @param kind what it is, in words: «Ученик»
/// @param name what it is called
/// @param detail what tells it from others of the name; empty for nothing
/// @param path its address
public record FoundLine(String kind, String name, String detail, String path) {}
