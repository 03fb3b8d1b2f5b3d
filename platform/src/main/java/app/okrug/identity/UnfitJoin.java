package app.okrug.identity;

/// These two accounts are not made one by the office.
public class UnfitJoin extends RuntimeException {

    private final JoinFault fault;

    UnfitJoin(JoinFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    /// Why not.
    public JoinFault fault() {
        return fault;
    }
}
