package app.okrug.people;

/// The register has nobody of that id, personnel number or file number.
public class UnknownPerson extends IllegalArgumentException {

    public UnknownPerson(String wanted) {
        super("Nobody in the register: " + wanted);
    }
}
