package app.okrug.regulation;

/// The school has not begun with any act yet.
public class NoRegulation extends IllegalStateException {

    public NoRegulation() {
        super("The school has no regulation: it was not begun with a preset");
    }
}
