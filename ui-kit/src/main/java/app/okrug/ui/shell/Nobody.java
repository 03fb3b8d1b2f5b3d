package app.okrug.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Somebody who has not signed in: sees the frame, and nothing to choose.
class Nobody implements Visitor {

    @Override
    public Optional<String> name() {
        return Optional.empty();
    }

    @Override
    public Optional<Place> place() {
        return Optional.empty();
    }

    @Override
    public List<Place> places() {
        return List.of();
    }

    @Override
    public void move(Place place) {}

    @Override
    public void speak(Locale language) {}

    @Override
    public void leave() {}
}
