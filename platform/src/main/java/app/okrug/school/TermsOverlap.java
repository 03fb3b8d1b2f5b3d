package app.okrug.school;

/// A term would end before it begins, or overlap another of its kind.
public class TermsOverlap extends IllegalArgumentException {

    TermsOverlap(String others) {
        super(others);
    }
}
