package app.okrug.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// The secret that lies outside of the database: whoever steals the database alone can neither sign tokens nor try
/// activation codes. Nodes that share a database share it through `okrug.deployment-key`.
@Component
public class DeploymentKey {

    private static final int LENGTH = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Supplier<byte[]> secret;

    DeploymentKey(IdentitySettings settings) {
        this.secret = SingletonSupplier.of(
                () -> settings.deploymentKey() == null ? inFolder(settings.home()) : decoded(settings.deploymentKey()));
    }

    /// A keyed hash, different for each purpose.
    public String hash(String purpose, String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(keyFor(purpose), text));
    }

    /// Encrypts a text for storage.
    public String seal(String purpose, String text) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, purpose, nonce);
            var sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @throws WrongDeploymentKey when the text was sealed by another deployment's key, or altered
    public String open(String purpose, String sealed) {
        var bytes = Base64.getDecoder().decode(sealed);
        var nonce = new byte[NONCE];
        System.arraycopy(bytes, 0, nonce, 0, NONCE);
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, purpose, nonce);
            return new String(cipher.doFinal(bytes, NONCE, bytes.length - NONCE), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException foreign) {
            throw new WrongDeploymentKey(foreign);
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(keyFor(purpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private byte[] keyFor(String purpose) {
        return mac(secret.get(), "okrug " + purpose);
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] decoded(String text) {
        var bytes = Base64.getDecoder().decode(text.strip());
        if (bytes.length != LENGTH) {
            throw new IllegalStateException("okrug.deployment-key must be 32 bytes in Base64");
        }
        return bytes;
    }

    private byte[] inFolder(Path home) {
        var file = home.resolve("deployment-key");
        try {
            Files.createDirectories(home);
            var fresh = new byte[LENGTH];
            random.nextBytes(fresh);
            write(file, Base64.getEncoder().encodeToString(fresh));
            return fresh;
        } catch (FileAlreadyExistsException madeBefore) {
            return read(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Path file, String text) throws IOException {
        var posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        var owner = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (var channel =
                Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        }
    }

    private static byte[] read(Path file) {
        try {
            return decoded(Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
