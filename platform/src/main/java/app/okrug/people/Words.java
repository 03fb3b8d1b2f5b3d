package app.okrug.people;

/// What somebody typed into a search field, as a pattern of the database.
final class Words {

    private Words() {}

    /// A pattern that finds the words anywhere, with their percent signs and underscores taken as they are.
    static String anywhere(String words) {
        return "%" + words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
