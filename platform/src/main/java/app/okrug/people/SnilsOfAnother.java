package app.okrug.people;

/// A row's SNILS is that of somebody else than the one its number stands for. The message holds no personal data.
public class SnilsOfAnother extends IllegalArgumentException {

    SnilsOfAnother(String number) {
        super("The SNILS in the row of " + number + " belongs to another person");
    }
}
