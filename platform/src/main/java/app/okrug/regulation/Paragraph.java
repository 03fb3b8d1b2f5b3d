package app.okrug.regulation;

/// A piece of the act: its number as the act writes it and its words, unchanged.
public record Paragraph(String number, String quote) {}
