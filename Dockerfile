# The image of Okrug: build the jar first (mvn -DskipTests -pl web-ui -am package), then `docker build -t okrug .`
FROM eclipse-temurin:25-jdk AS layers
WORKDIR /okrug
COPY web-ui/target/okrug-application.jar okrug.jar
RUN java -Djarmode=tools -jar okrug.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN groupadd --gid 10001 okrug && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin okrug \
    && install --directory --owner okrug --group okrug /data
WORKDIR /okrug
COPY --from=layers /okrug/layers/dependencies/ ./
COPY --from=layers /okrug/layers/spring-boot-loader/ ./
COPY --from=layers /okrug/layers/snapshot-dependencies/ ./
COPY --from=layers /okrug/layers/application/ ./
USER 10001:10001
ENV OKRUG_HOME=/data SPRING_PROFILES_ACTIVE=container
VOLUME /data
EXPOSE 8080 8081
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "-jar", "okrug.jar"]
