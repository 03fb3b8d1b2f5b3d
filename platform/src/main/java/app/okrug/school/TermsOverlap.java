package app.okrug.school;

/// A term would end before it begins, or overlap another of its kind.
public class TermsOverlap extends IllegalArgumentException {

    private final String terms;

    TermsOverlap(String terms) {
        super(terms);
        this.terms = terms;
    }

    /// The names of the terms that are in each other's way.
    public String terms() {
        return terms;
    }
}
