package dev.dateline.browser;

import dev.dateline.DatelineTest;
import dev.dateline.NotInQuickRun;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the running application in an installed browser, on the shared Neo4j, which is empty when the class
 * begins. Its methods take {@link Tabs}. Skipped, with a line that says so, where no browser is installed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@NotInQuickRun
@ExtendWith(InBrowser.class)
@ExtendWith(DatelineTest.FromAnEmptyStore.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = DatelineTest.OnSharedNeo4j.class)
public @interface BrowserTest {}
