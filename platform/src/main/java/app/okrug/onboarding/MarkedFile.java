package app.okrug.onboarding;

/// A workbook to be downloaded.
public record MarkedFile(String name, byte[] content) {}
