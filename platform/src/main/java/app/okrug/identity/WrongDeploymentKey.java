package app.okrug.identity;

/// Something in the database was sealed with another key than this node's.
public class WrongDeploymentKey extends IllegalStateException {

    WrongDeploymentKey(Exception cause) {
        super(
                "The database was sealed by another deployment key: give every node the same okrug.deployment-key",
                cause);
    }
}
