package dev.dateline.browser;

import dev.dateline.TestNeo4j;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The Neo4j of the tests in a browser, which run beside those on the other one. */
final class BrowserNeo4j {

    private static final class Holder {

        private static final TestNeo4j NEO4J = TestNeo4j.start();
    }

    private BrowserNeo4j() {}

    /** Removes every node but the notes on migrations, and locks. */
    static void empty() {
        Holder.NEO4J.empty();
    }

    /** Points the application at it. */
    static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(Holder.NEO4J.settings()).applyTo(context);
            TestPropertyValues.of(
                            "dateline.data=target/browser-test-data",
                            "dateline.samples=false",
                            "dateline.workers=0",
                            "dateline.extractor=shared")
                    .applyTo(context);
        }
    }

    /** Empties it before the first test of a class. */
    static final class Emptied implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            empty();
        }
    }
}
