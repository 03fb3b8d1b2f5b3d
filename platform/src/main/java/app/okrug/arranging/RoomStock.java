package app.okrug.arranging;

/// How many rooms of a kind the school has.
public record RoomStock(String kind, int rooms) {}
