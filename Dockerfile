# Dateline in a container, from the jar that is built beside it.
#
#   mvn package -DskipTests
#   docker build -t dateline .
#
# It listens on the loopback address of the container's network, as anywhere: see docker-compose.yml.
FROM eclipse-temurin:25-jre AS layers
WORKDIR /build
COPY target/dateline.jar dateline.jar
# Classes that change seldom lie in layers below those that change often.
RUN java -Djarmode=tools -jar dateline.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN groupadd --system dateline \
 && useradd --system --gid dateline --home-dir /var/lib/dateline --create-home dateline \
 && mkdir /opt/dateline && chown dateline:dateline /opt/dateline
USER dateline
WORKDIR /opt/dateline
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
# A start on an empty store, up to the point where requests would be taken, teaches the JVM which classes it needs.
RUN java -XX:AOTCacheOutput=dateline.aot -Dspring.context.exit=onRefresh -jar dateline.jar \
        --dateline.data=/tmp/training --dateline.samples=false --server.port=0 \
 && rm -rf /tmp/training
ENV DATELINE_DATA=/var/lib/dateline \
    JAVA_TOOL_OPTIONS="-Xmx3g -XX:+ExitOnOutOfMemoryError"
VOLUME /var/lib/dateline
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=10s --start-period=90s --retries=3 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:AOTCache=dateline.aot", "-jar", "dateline.jar"]
