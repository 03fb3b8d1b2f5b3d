package app.okrug.people;

/// As the register has it.
public enum Sex {
    MALE("m"),
    FEMALE("f");

    private final String stored;

    Sex(String stored) {
        this.stored = stored;
    }

    String stored() {
        return stored;
    }

    static Sex of(String stored) {
        return "m".equals(stored) ? MALE : FEMALE;
    }
}
