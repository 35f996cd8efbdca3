package dev.dateline.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Component;

/**
 * Refuses to start where others on the network could read and write without being asked who they are. It is asked before
 * anything else is started.
 */
@Component
@ConditionalOnWebApplication
class LoopbackOnly implements BeanFactoryPostProcessor, EnvironmentAware {

    private Environment settings = new StandardEnvironment();

    @Override
    public void setEnvironment(Environment environment) {
        settings = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
        check(settings.getProperty("server.address", ""), SignInWays.of(settings));
    }

    static void check(String address, SignInWays ways) {
        if (!ways.any() && !isLoopback(address)) {
            throw new OpenToTheNetworkException(address);
        }
    }

    /** A blank address stands for all that this machine has. */
    private static boolean isLoopback(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
