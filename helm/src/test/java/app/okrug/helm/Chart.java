package app.okrug.helm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.marcnuri.helm.Helm;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The chart, rendered with values as a release named `diary`.
final class Chart {

    static final Path FOLDER = Path.of("okrug");

    /// Helm's library renders no hooks. So a copy is rendered in which they are none, and named again afterwards.
    private static final String HOOK = "helm.sh/hook";
    private static final String NO_HOOK = "rendered.helm.sh/hook";
    private static final Path COPY = copy();

    /// The values without which there is no release.
    private static final Map<String, String> NEEDED = Map.of(
            "address", "https://diary.example",
            "database.existingSecret", "okrug-database",
            "deploymentKey.existingSecret", "okrug-key");

    private static final List<Class<? extends HasMetadata>> KINDS = List.of(
            ServiceAccount.class,
            Service.class,
            Deployment.class,
            Job.class,
            Ingress.class,
            NetworkPolicy.class,
            PodDisruptionBudget.class,
            HorizontalPodAutoscaler.class);

    private static final ObjectMapper STRICT = new ObjectMapper().setAnnotationIntrospector(new NothingUnknown());

    private final List<HasMetadata> manifests;

    private Chart(List<HasMetadata> manifests) {
        this.manifests = manifests;
    }

    /// Renders with the needed values and some more, `name=value`.
    ///
    /// @throws IllegalStateException when Helm refuses the values
    static Chart with(String... values) {
        var template = new Helm(COPY).template().withName("diary");
        NEEDED.forEach(template::set);
        for (var value : values) {
            var parts = value.split("=", 2);
            template.set(parts[0], parts[1]);
        }
        return new Chart(read(template.call().replace(NO_HOOK, HOOK)));
    }

    <T extends HasMetadata> List<T> all(Class<T> kind) {
        return manifests.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <T extends HasMetadata> T only(Class<T> kind) {
        var found = all(kind);
        if (found.size() != 1) {
            throw new AssertionError("Not one " + kind.getSimpleName() + " but " + found.size());
        }
        return found.getFirst();
    }

    private static Path copy() {
        var copy = Path.of("target", "chart", "okrug");
        try (var files = Files.walk(FOLDER)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var target = copy.resolve(FOLDER.relativize(file));
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.writeString(target, Files.readString(file).replace(HOOK, NO_HOOK));
            }
            return copy;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<HasMetadata> read(String rendered) {
        var read = new ArrayList<HasMetadata>();
        try (var documents =
                new ObjectMapper(new YAMLFactory()).readerFor(JsonNode.class).<JsonNode>readValues(rendered)) {
            while (documents.hasNext()) {
                var document = documents.next();
                if (document != null && document.isObject()) {
                    read.add(manifest(document));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return read;
    }

    /// @throws AssertionError when a field or a kind is none of Kubernetes
    private static HasMetadata manifest(JsonNode document) {
        var name = Objects.requireNonNull(document.get("kind")).asText();
        var kind = KINDS.stream()
                .filter(known -> known.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Unexpected kind: " + name));
        try {
            return STRICT.treeToValue(document, kind);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(name + ": " + wrong.getOriginalMessage(), wrong);
        }
    }

    /// The models keep fields they do not know; here such a field is a fault.
    private static final class NothingUnknown extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }
}
