package app.okrug.helm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTests {

    @Test
    void helmFindsNothingToCriticise() {
        var lint = new Helm(Chart.FOLDER).lint().strict().call();

        assertThat(lint.isFailed()).as(String.join("\n", lint.getMessages())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "address=diary.example",
                "address=https://diary.example/",
                "database.existingSecret=Not a name",
                "replicas=0",
                "replicas=two",
                "settings.isolation=none",
                "database.password=secret",
                "ingress.enabled=true",
                "service.port=70000",
                "replica=3"
            })
    void aWrongValueIsRefusedBeforeAnythingIsMade(String value) {
        assertThatThrownBy(() -> Chart.with(value)).hasMessageContaining("values don't meet the specifications");
    }

    @ParameterizedTest
    @ValueSource(strings = {"address", "database.existingSecret", "deploymentKey.existingSecret"})
    void whatTheDeploymentCannotBeWithoutIsAskedFor(String value) {
        assertThatThrownBy(() -> Chart.with(value + "=")).hasMessageContaining(value + " is missing");
    }

    @Test
    void withoutAnythingExtraTheReleaseIsWhole() {
        var chart = Chart.with();

        assertThat(chart.only(Deployment.class).getSpec().getReplicas()).isEqualTo(2);
        assertThat(chart.all(Job.class)).hasSize(1);
        assertThat(chart.all(PodDisruptionBudget.class)).hasSize(1);
        assertThat(chart.all(NetworkPolicy.class)).hasSize(1);
        assertThat(chart.all(Ingress.class)).isEmpty();
        assertThat(chart.all(HorizontalPodAutoscaler.class)).isEmpty();
    }

    @Test
    void everyPartCanBeSwitchedOnAtOnce() {
        var chart = Chart.with(
                "ingress.enabled=true",
                "ingress.host=diary.example",
                "ingress.className=traefik",
                "ingress.tlsSecret=diary-tls",
                "ingress.annotations.who=nginx",
                "autoscaling.enabled=true",
                "service.annotations.who=traefik",
                "image.pullSecrets[0].name=registry",
                "networkPolicy.from[0].podSelector.matchLabels.app=traefik",
                "networkPolicy.egress[0].ports[0].port=443",
                "nodeSelector.disk=fast",
                "tolerations[0].key=school",
                "tolerations[0].operator=Exists",
                "podAnnotations.note=hello",
                "settings.zone=Asia/Novokuznetsk",
                "settings.officeLogin=office",
                "extraEnv[0].name=OKRUG_DATABASES_NORTH_USER",
                "extraEnv[0].value=okrug");

        var rule = chart.only(Ingress.class).getSpec().getRules().getFirst();
        assertThat(rule.getHost()).isEqualTo("diary.example");
        assertThat(chart.only(HorizontalPodAutoscaler.class)
                        .getSpec()
                        .getScaleTargetRef()
                        .getName())
                .isEqualTo(chart.only(Deployment.class).getMetadata().getName());
        assertThat(chart.only(Deployment.class).getSpec().getReplicas())
                .as("the autoscaler decides")
                .isNull();
        assertThat(environment(node(chart))).containsKey("OKRUG_DATABASES_NORTH_USER");
    }

    @Test
    void noContainerIsPrivilegedOrWritesToItsImage() {
        var pods = pods(Chart.with());

        assertThat(pods).hasSize(2).allSatisfy(pod -> {
            assertThat(pod.getAutomountServiceAccountToken()).isFalse();
            assertThat(pod.getSecurityContext().getRunAsNonRoot()).isTrue();
            assertThat(pod.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
            var security = pod.getContainers().getFirst().getSecurityContext();
            assertThat(security.getReadOnlyRootFilesystem()).isTrue();
            assertThat(security.getAllowPrivilegeEscalation()).isFalse();
            assertThat(security.getCapabilities().getDrop()).containsExactly("ALL");
            assertThat(pod.getVolumes())
                    .allSatisfy(volume -> assertThat(volume.getEmptyDir()).isNotNull());
        });
        assertThat(Chart.with().only(ServiceAccount.class).getAutomountServiceAccountToken())
                .isFalse();
    }

    @Test
    void secretsComeByReferenceAlone() {
        var secret = List.of(
                "SPRING_DATASOURCE_URL",
                "SPRING_DATASOURCE_USERNAME",
                "SPRING_DATASOURCE_PASSWORD",
                "OKRUG_DEPLOYMENTKEY");

        assertThat(pods(Chart.with())).allSatisfy(pod -> {
            var environment = environment(pod.getContainers().getFirst());
            assertThat(secret)
                    .allSatisfy(name -> assertThat(environment.get(name))
                            .satisfies(
                                    variable -> assertThat(variable.getValue()).isNull())
                            .satisfies(variable -> assertThat(
                                            variable.getValueFrom().getSecretKeyRef())
                                    .isNotNull()));
        });
    }

    @Test
    void anOutsideProviderOfSignInIsThereWithItsSecretAlone() {
        var with = Chart.with(
                "outside.issuer=https://in.example",
                "outside.name=Sign-in",
                "outside.client=okrug",
                "outside.existingSecret=okrug-outside");

        assertThat(pods(with)).allSatisfy(pod -> {
            var environment = environment(pod.getContainers().getFirst());
            assertThat(environment.get("OKRUG_OUTSIDE_ISSUER").getValue()).isEqualTo("https://in.example");
            assertThat(environment
                            .get("OKRUG_OUTSIDE_SECRET")
                            .getValueFrom()
                            .getSecretKeyRef()
                            .getName())
                    .isEqualTo("okrug-outside");
        });
        assertThat(pods(Chart.with()))
                .allSatisfy(pod -> assertThat(environment(pod.getContainers().getFirst()))
                        .doesNotContainKeys("OKRUG_OUTSIDE_ISSUER", "OKRUG_OUTSIDE_SECRET"));
    }

    @Test
    void paymentByCardIsThereWithItsSecretAlone() {
        var with = Chart.with("stripe.existingSecret=okrug-stripe");

        assertThat(pods(with)).allSatisfy(pod -> {
            var environment = environment(pod.getContainers().getFirst());
            for (var name : List.of("OKRUG_BILLING_STRIPE_KEY", "OKRUG_BILLING_STRIPE_WEBHOOKSECRET")) {
                assertThat(environment.get(name).getValue()).isNull();
                assertThat(environment
                                .get(name)
                                .getValueFrom()
                                .getSecretKeyRef()
                                .getName())
                        .isEqualTo("okrug-stripe");
            }
        });
        assertThat(pods(Chart.with()))
                .allSatisfy(pod -> assertThat(environment(pod.getContainers().getFirst()))
                        .doesNotContainKeys("OKRUG_BILLING_STRIPE_KEY", "OKRUG_BILLING_STRIPE_WEBHOOKSECRET"));
        assertThat(with.only(NetworkPolicy.class).getSpec().getEgress())
                .hasSize(Chart.with()
                                .only(NetworkPolicy.class)
                                .getSpec()
                                .getEgress()
                                .size()
                        + 1);
    }

    @Test
    void schoolsAreMigratedBeforeTheFirstNodeOfAReleaseStarts() {
        var job = Chart.with().only(Job.class);

        assertThat(job.getMetadata().getAnnotations()).containsEntry("helm.sh/hook", "pre-install,pre-upgrade");
        var pod = job.getSpec().getTemplate().getSpec();
        assertThat(pod.getContainers().getFirst().getArgs()).containsExactly("--okrug.command=migrate");
        assertThat(pod.getServiceAccountName())
                .as("the release's own does not exist yet")
                .isNull();
    }

    @Test
    void aStoppingNodeHasTimeToAnswerWhatItWasAsked() {
        var pod = Chart.with().only(Deployment.class).getSpec().getTemplate().getSpec();

        var sleep = pod.getContainers().getFirst().getLifecycle().getPreStop().getSleep();
        assertThat(pod.getTerminationGracePeriodSeconds()).isGreaterThan(sleep.getSeconds() + 20);
    }

    @Test
    void serviceBudgetAndPolicyFindTheNodes() {
        var chart = Chart.with();
        var template = chart.only(Deployment.class).getSpec().getTemplate();
        var labels = template.getMetadata().getLabels().entrySet();

        assertThat(labels)
                .containsAll(chart.only(Service.class).getSpec().getSelector().entrySet());
        assertThat(labels)
                .containsAll(chart.only(PodDisruptionBudget.class)
                        .getSpec()
                        .getSelector()
                        .getMatchLabels()
                        .entrySet());
        assertThat(labels)
                .containsAll(chart.only(NetworkPolicy.class)
                        .getSpec()
                        .getPodSelector()
                        .getMatchLabels()
                        .entrySet());
        assertThat(chart.only(Job.class).getSpec().getTemplate().getMetadata().getLabels())
                .as("the service must not send readers to the migration")
                .containsEntry("app.kubernetes.io/component", "migration");
    }

    @Test
    void theProbesAskWhereTheApplicationAnswers() throws IOException {
        var container = node(Chart.with());
        var settings = Files.readString(Path.of("../web-ui/src/main/resources/config/application-container.yaml"));

        var ports = container.getPorts();
        assertThat(ports)
                .extracting(port -> port.getName() + " " + port.getContainerPort())
                .containsExactly("http 8080", "health 8081");
        assertThat(settings).contains("port: 8081");
        assertThat(environment(container).get("SPRING_PROFILES_ACTIVE"))
                .extracting(EnvVar::getValue)
                .isEqualTo("container");
        assertThat(List.of(container.getStartupProbe(), container.getLivenessProbe(), container.getReadinessProbe()))
                .allSatisfy(probe ->
                        assertThat(probe.getHttpGet().getPort().getStrVal()).isEqualTo("health"));
        assertThat(container.getReadinessProbe().getHttpGet().getPath()).isEqualTo("/actuator/health/readiness");
    }

    private static Container node(Chart chart) {
        return chart.only(Deployment.class)
                .getSpec()
                .getTemplate()
                .getSpec()
                .getContainers()
                .getFirst();
    }

    private static List<PodSpec> pods(Chart chart) {
        return Stream.concat(
                        chart.all(Deployment.class).stream()
                                .map(deployment ->
                                        deployment.getSpec().getTemplate().getSpec()),
                        chart.all(Job.class).stream()
                                .map(job -> job.getSpec().getTemplate().getSpec()))
                .toList();
    }

    private static Map<String, EnvVar> environment(Container container) {
        return container.getEnv().stream().collect(Collectors.toMap(EnvVar::getName, variable -> variable));
    }
}
