package app.okrug.language;

import java.util.Locale;
import java.util.Optional;

/// A school's own words for things that the product names otherwise.
public interface OwnWords {

    /// The school's word for the text of a key; empty where it has none, and outside of a school.
    ///
    /// @param language of the reader; a school that has one word for all readers takes no notice of it
    Optional<String> find(String key, Locale language);
}
