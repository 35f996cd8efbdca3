package dev.dateline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole application on the shared Neo4j, which is empty when the class begins. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@NotInQuickRun
@SpringBootTest
@ContextConfiguration(initializers = DatelineTest.OnSharedNeo4j.class)
@ExtendWith(DatelineTest.FromAnEmptyStore.class)
public @interface DatelineTest {

    /** Points the application at the shared Neo4j. */
    class OnSharedNeo4j implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            if (!context.getEnvironment().containsProperty("dateline.data")) {
                TestPropertyValues.of("dateline.data=target/test-data").applyTo(context);
            }
            TestPropertyValues.of(SharedNeo4j.settings()).applyTo(context);
            TestPropertyValues.of("dateline.samples=false", "dateline.workers=0", "dateline.extractor=shared")
                    .applyTo(context);
        }
    }

    /** Empties the store before the first test of a class. */
    class FromAnEmptyStore implements BeforeAllCallback {

        @Override
        public void beforeAll(ExtensionContext context) {
            SharedNeo4j.empty();
        }
    }
}
