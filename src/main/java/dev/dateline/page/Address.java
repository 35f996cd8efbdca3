package dev.dateline.page;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console where the pages are, with the port that was really taken. */
@Component
class Address {

    private static final Logger log = LoggerFactory.getLogger(Address.class);

    private final String host;

    Address(@Value("${server.address}") String host) {
        this.host = host.contains(":") ? "[" + host + "]" : host;
    }

    @EventListener
    void announce(WebServerInitializedEvent server) {
        if (server.getApplicationContext().getServerNamespace() == null) {
            log.info("Dateline is at http://{}:{}/", host, server.getWebServer().getPort());
        }
    }
}
