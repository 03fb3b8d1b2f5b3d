package app.okrug.acts;

/// A change of the same cell waits for a second person already.
public class RightsProposalWaits extends RuntimeException {

    RightsProposalWaits(String subject) {
        super(subject);
    }
}
