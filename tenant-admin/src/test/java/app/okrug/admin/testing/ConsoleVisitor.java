package app.okrug.admin.testing;

import app.okrug.ui.shell.Visitor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The administrator of one school.
class ConsoleVisitor implements Visitor {

    private static final Place SCHOOL = new Place("14", "Школа № 14", "администратор школы");

    @Override
    public Optional<String> name() {
        return Optional.of("Гусев Роман Игоревич");
    }

    @Override
    public Optional<Place> place() {
        return Optional.of(SCHOOL);
    }

    @Override
    public List<Place> places() {
        return List.of(SCHOOL);
    }

    @Override
    public void move(Place place) {}

    @Override
    public void speak(Locale language) {}

    @Override
    public void leave() {}
}
