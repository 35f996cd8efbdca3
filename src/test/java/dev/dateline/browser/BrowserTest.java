package dev.dateline.browser;

import dev.dateline.NotInQuickRun;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the running application in an installed browser, on a Neo4j that is empty when the class begins. Runs
 * beside tests without a browser, one class at a time. Its methods take {@link Tabs}. Skipped, with a line that says so, where no browser is installed.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@NotInQuickRun
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("browser")
@ExtendWith(InBrowser.class)
@ExtendWith(BrowserNeo4j.Emptied.class)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = BrowserNeo4j.Initializer.class)
public @interface BrowserTest {}
