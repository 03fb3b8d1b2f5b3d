package app.okrug.access;

/// There is no such proposal, or not for who asks.
public class UnknownWaitingRight extends RuntimeException {

    UnknownWaitingRight(WaitingRightId id) {
        super(id.value().toString());
    }
}
