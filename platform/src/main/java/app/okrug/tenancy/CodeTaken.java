package app.okrug.tenancy;

/// A school of this code is registered already.
public class CodeTaken extends IllegalArgumentException {

    CodeTaken(String code) {
        super("The code " + code + " is taken");
    }
}
