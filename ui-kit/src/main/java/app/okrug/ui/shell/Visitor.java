package app.okrug.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Who looks at the page, and in which of the places where they may work. The sign-in tells it; the shell shows it.
public interface Visitor {

    /// The name to greet by; empty when nobody has signed in.
    Optional<String> name();

    /// Where the visitor works now: a school, or the office; empty before a choice.
    Optional<Place> place();

    /// All places the visitor may choose from, the present one among them.
    List<Place> places();

    /// Works at another place from the next request on. A place that is not among [#places()] changes nothing.
    void move(Place place);

    /// Keeps the language for this person.
    void speak(Locale language);

    /// Ends the session and leaves for the sign-in page.
    void leave();

    /// What everybody at the present place must know on every page: it may only be read, it is being closed.
    /// Empty on an ordinary day.
    default Optional<String> warning() {
        return Optional.empty();
    }

    /// A place to work at.
    ///
    /// @param id names it among the visitor's places
    /// @param name as people call it, «Школа № 14»
    /// @param part what the visitor is there, in their language: «учитель»; may be empty
    record Place(String id, String name, String part) {}
}
