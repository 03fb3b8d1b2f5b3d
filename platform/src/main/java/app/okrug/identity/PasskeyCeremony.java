package app.okrug.identity;

import app.okrug.access.UserId;
import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AttestationConveyancePreference;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorSelectionCriteria;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialCreationOptions;
import com.webauthn4j.data.PublicKeyCredentialDescriptor;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialRequestOptions;
import com.webauthn4j.data.PublicKeyCredentialRpEntity;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.PublicKeyCredentialUserEntity;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.ResidentKeyRequirement;
import com.webauthn4j.data.UserVerificationRequirement;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/// The two ceremonies of WebAuthn, in the words of its library: a new passkey is made, a known one answers a question.
/// What is signed names the host and the address of the page. Both are compared with the deployment's own, never with
/// what a request calls it: a passkey of another host is refused (security.md T-26).
@Component
class PasskeyCeremony {

    private static final String OURS = "Okrug";

    /// What devices can sign with: the first is what nearly all of them take.
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = List.of(
            algorithm(COSEAlgorithmIdentifier.ES256),
            algorithm(COSEAlgorithmIdentifier.EdDSA),
            algorithm(COSEAlgorithmIdentifier.RS256));

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final Issuer issuer;
    private final Environment environment;
    private final String host;

    /// An answer whose signature fits.
    ///
    /// @param signCount how often the device has signed with it
    record Signed(long signCount) {}

    PasskeyCeremony(Issuer issuer, Environment environment) {
        this.issuer = issuer;
        this.environment = environment;
        this.host = Objects.requireNonNull(issuer.address().getHost(), "okrug.issuer names no host");
    }

    /// The address of the pages. A deployment that listens at whatever port is free (`server.port=0`) knows it only
    /// when
    /// it listens; a request is never asked.
    private Origin origin() {
        var address = issuer.address();
        if (address.getPort() != 0) {
            return new Origin(issuer.toString());
        }
        return new Origin(
                address.getScheme() + "://" + host + ":" + environment.getRequiredProperty("local.server.port"));
    }

    /// What a browser needs to make one.
    ///
    /// @param known those that the account has: a device makes no second one
    String creation(byte[] question, SignedIn who, List<Passkeys.Kept> known) {
        return json(new PublicKeyCredentialCreationOptions(
                new PublicKeyCredentialRpEntity(host, OURS),
                new PublicKeyCredentialUserEntity(handle(who.account()), who.login(), who.displayName()),
                new DefaultChallenge(question),
                ALGORITHMS,
                PasskeyQuestions.VALID.toMillis(),
                descriptors(known),
                new AuthenticatorSelectionCriteria(
                        null, ResidentKeyRequirement.PREFERRED, UserVerificationRequirement.PREFERRED),
                AttestationConveyancePreference.NONE,
                null));
    }

    /// What a browser needs to have one answer.
    ///
    /// @param known from which to choose; empty lets the device offer what it has
    /// @param verified whether the device has to ask for a finger, a face or a number
    String request(byte[] question, List<Passkeys.Kept> known, boolean verified) {
        return json(new PublicKeyCredentialRequestOptions(
                new DefaultChallenge(question),
                PasskeyQuestions.VALID.toMillis(),
                host,
                descriptors(known),
                verified ? UserVerificationRequirement.REQUIRED : UserVerificationRequirement.PREFERRED,
                null));
    }

    /// What a browser has made; empty when it does not fit the question, or was made for another host.
    Optional<Passkeys.Kept> made(String answer, byte[] question, UserId account) {
        var read = parsed(() -> manager.parseRegistrationResponseJSON(answer));
        if (read.isEmpty() || read.get().getAttestationObject() == null) {
            return Optional.empty();
        }
        try {
            var made = read.get();
            manager.verify(made, new RegistrationParameters(server(question), ALGORITHMS, false, true));
            var data = Objects.requireNonNull(made.getAttestationObject()).getAuthenticatorData();
            var key = Objects.requireNonNull(data.getAttestedCredentialData());
            var ways = made.getTransports();
            return Optional.of(new Passkeys.Kept(
                    new PasskeyId(UUID.randomUUID()),
                    account,
                    key.getCredentialId(),
                    keys.convert(key),
                    data.getSignCount(),
                    data.isFlagBE(),
                    ways == null
                            ? ""
                            : ways.stream()
                                    .map(AuthenticatorTransport::getValue)
                                    .collect(Collectors.joining(" "))));
        } catch (WebAuthnException | IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    /// Which key an answer claims to come from, unproven; empty when it cannot be read.
    Optional<AuthenticationData> read(String answer) {
        return parsed(() -> manager.parseAuthenticationResponseJSON(answer))
                .filter(data -> data.getCredentialId() != null && data.getAuthenticatorData() != null);
    }

    /// The library takes JSON of the right shape for granted: a stranger's rubbish comes out of it as any of these.
    private static <T> Optional<T> parsed(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (WebAuthnException | JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            return Optional.empty();
        }
    }

    /// Whether an answer was signed by this key, to this question, at our address.
    ///
    /// @param verified whether the device has to have asked for a finger, a face or a number
    Optional<Signed> signed(AuthenticationData answer, byte[] question, Passkeys.Kept passkey, boolean verified) {
        var handle = answer.getUserHandle();
        if (handle != null && handle.length > 0 && !Arrays.equals(handle, handle(passkey.account()))) {
            return Optional.empty();
        }
        try {
            var record = new CredentialRecordImpl(
                    new NoneAttestationStatement(),
                    null,
                    passkey.synced(),
                    null,
                    passkey.signCount(),
                    keys.convert(passkey.keyData()),
                    null,
                    null,
                    null,
                    null);
            manager.verify(answer, new AuthenticationParameters(server(question), record, null, verified, true));
            var data = Objects.requireNonNull(answer.getAuthenticatorData());
            return Optional.of(new Signed(data.getSignCount()));
        } catch (WebAuthnException | IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    private ServerProperty server(byte[] question) {
        return ServerProperty.builder()
                .origin(origin())
                .rpId(host)
                .challenge(new DefaultChallenge(question))
                .build();
    }

    private static List<PublicKeyCredentialDescriptor> descriptors(List<Passkeys.Kept> known) {
        return known.stream()
                .map(one -> new PublicKeyCredentialDescriptor(
                        PublicKeyCredentialType.PUBLIC_KEY, one.credential(), ways(one.transports())))
                .toList();
    }

    private static Set<AuthenticatorTransport> ways(String transports) {
        return Arrays.stream(transports.split(" "))
                .filter(way -> !way.isEmpty())
                .map(AuthenticatorTransport::create)
                .collect(Collectors.toSet());
    }

    private static PublicKeyCredentialParameters algorithm(COSEAlgorithmIdentifier algorithm) {
        return new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm);
    }

    /// How a device knows the account: nothing of the person is in it.
    static byte[] handle(UserId account) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(account.value().getMostSignificantBits())
                .putLong(account.value().getLeastSignificantBits())
                .array();
    }

    private String json(Object options) {
        return converter.getJsonConverter().writeValueAsString(options);
    }
}
