package app.okrug.access;

/// A person of the education office who acts in the console.
public record Operator(UserId account) {}
