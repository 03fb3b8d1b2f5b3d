package app.okrug.acts;

/// There is no such proposal; one that was decided meanwhile is a [ChangedMeanwhile].
public class UnknownProposal extends RuntimeException {

    UnknownProposal(RightsProposalId id) {
        super(id.value().toString());
    }
}
