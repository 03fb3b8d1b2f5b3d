package app.okrug.regulation;

/// There is no preset of this code.
public class UnknownPreset extends IllegalArgumentException {

    public UnknownPreset(String code) {
        super("No preset of a regulation has the code " + code);
    }
}
