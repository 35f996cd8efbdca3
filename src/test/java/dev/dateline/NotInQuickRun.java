package dev.dateline;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** A test that {@code mvn test -Pquick} leaves out, as it needs the database, the models or a server. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@DisabledIfSystemProperty(named = QuickRun.PROPERTY, matches = "true", disabledReason = "not in the quick run")
public @interface NotInQuickRun {}
