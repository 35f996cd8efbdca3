package dev.dateline.question;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A component that answers questions: each in one reading transaction, which ends after {@code dateline.read-seconds}
 * with a problem, so that no question keeps others from being answered.
 */
@Documented
@Component
@Transactional(readOnly = true, timeoutString = "${dateline.read-seconds:30}")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TimedRead {}
