package app.okrug.access;

/// Somebody asked for what he may not do. Carries the refusal for the reader; the log gets the code only.
public class AccessRefused extends RuntimeException {

    private final transient Refusal refusal;

    public AccessRefused(Refusal refusal) {
        super(refusal.code().name());
        this.refusal = refusal;
    }

    /// What to tell the reader.
    public Refusal refusal() {
        return refusal;
    }
}
