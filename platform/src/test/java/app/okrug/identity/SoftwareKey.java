package app.okrug.identity;

import com.webauthn4j.converter.AttestationObjectConverter;
import com.webauthn4j.converter.AuthenticatorDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.AttestationObject;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.extension.authenticator.AuthenticationExtensionAuthenticatorOutput;
import com.webauthn4j.data.extension.authenticator.RegistrationExtensionAuthenticatorOutput;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A passkey without a device, with the browser before it: signs what it is asked for the host and the address it is
/// told,
/// however wrong they are.
final class SoftwareKey {

    private static final int PRESENT = 1;
    private static final int VERIFIED = 1 << 2;
    private static final int DATA = 1 << 6;

    private final JsonMapper json = new JsonMapper();
    private final ObjectConverter converter = new ObjectConverter();
    private final KeyPair keys;
    private final byte[] id = new byte[32];
    private String host = "okrug.test";
    private String origin = "http://okrug.test";
    private boolean verifies = true;
    private byte[] handle = new byte[0];
    private long count;

    SoftwareKey() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
        new SecureRandom().nextBytes(id);
    }

    /// At the page of another host from now on.
    SoftwareKey at(String host, String origin) {
        this.host = host;
        this.origin = origin;
        return this;
    }

    /// Asks for no finger from now on.
    SoftwareKey withoutFinger() {
        verifies = false;
        return this;
    }

    /// Says next that it has signed this often.
    SoftwareKey count(long count) {
        this.count = count - 1;
        return this;
    }

    /// Belongs to somebody else as far as it says.
    SoftwareKey handle(byte[] handle) {
        this.handle = handle;
        return this;
    }

    String make(String options) {
        var asked = json.readTree(options);
        handle = bytes(asked.path("user").path("id").asString());
        var data = new AuthenticatorData<RegistrationExtensionAuthenticatorOutput>(
                sha256(host.getBytes(StandardCharsets.UTF_8)),
                (byte) (PRESENT | DATA | (verifies ? VERIFIED : 0)),
                count,
                new AttestedCredentialData(
                        AAGUID.ZERO,
                        id,
                        EC2COSEKey.create((ECPublicKey) keys.getPublic(), COSEAlgorithmIdentifier.ES256)));
        var object = new AttestationObjectConverter(converter)
                .convertToBytes(new AttestationObject(data, new NoneAttestationStatement()));
        return answer("""
                {"clientDataJSON": "%s", "attestationObject": "%s", "transports": ["internal"]}
                """.formatted(text(clientData("webauthn.create", asked)), text(object)));
    }

    String answer(String options, boolean said) {
        var asked = json.readTree(options);
        count++;
        var client = clientData("webauthn.get", asked);
        var data = new AuthenticatorDataConverter(converter)
                .convert(new AuthenticatorData<AuthenticationExtensionAuthenticatorOutput>(
                        sha256(host.getBytes(StandardCharsets.UTF_8)),
                        (byte) (PRESENT | (verifies ? VERIFIED : 0)),
                        count));
        return answer("""
                {"clientDataJSON": "%s", "authenticatorData": "%s", "signature": "%s"%s}
                """.formatted(
                        text(client),
                        text(data),
                        text(signed(data, client)),
                        said ? ", \"userHandle\": \"" + text(handle) + "\"" : ""));
    }

    private String answer(String response) {
        return """
                {"id": "%s", "rawId": "%s", "type": "public-key", "clientExtensionResults": {}, "response": %s}
                """.formatted(text(id), text(id), response);
    }

    private byte[] clientData(String type, JsonNode asked) {
        return """
                {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}""".formatted(type, asked.path("challenge").asString(), origin).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] signed(byte[] data, byte[] client) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(sha256(client));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
