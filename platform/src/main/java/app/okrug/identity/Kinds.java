package app.okrug.identity;

import app.okrug.access.Category;
import java.util.Locale;

/// A category as the control plane stores it.
final class Kinds {

    private Kinds() {}

    static String stored(Category category) {
        return category.name().toLowerCase(Locale.ROOT);
    }

    static Category of(String stored) {
        return Category.valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
