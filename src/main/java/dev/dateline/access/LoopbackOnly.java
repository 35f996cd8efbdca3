package dev.dateline.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Refuses to start where others on the network could read and write without being asked who they are. */
@Component
@ConditionalOnWebApplication
class LoopbackOnly {

    LoopbackOnly(@Value("${server.address}") String address) {
        if (!isLoopback(address)) {
            throw new OpenToTheNetworkException(address);
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new OpenToTheNetworkException(address);
        }
    }
}
