package app.okrug.identity;

import java.net.URI;

/// The address that people and other programs know this deployment by (`okrug.issuer`). Never what a request calls it.
///
/// @param address without a slash at the end
public record Issuer(URI address) {

    /// Whether browsers reach the deployment over an encrypted connection.
    public boolean encrypted() {
        return "https".equals(address.getScheme());
    }

    /// Whom a token for `/api` is meant for.
    public String api() {
        return address + "/api";
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
