package app.okrug.language;

import java.util.Optional;

/// A school's own words for things that the product names otherwise.
public interface OwnWords {

    /// The school's word for the text of a key; empty where it has none, and outside of a school.
    Optional<String> find(String key);
}
