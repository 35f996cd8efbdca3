package dev.dateline.access.signin;

import dev.dateline.access.SignInWays;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds where there is a way to sign in. It is decided at start: adding the first user closes no running server. */
class SomebodySignsIn implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return SignInWays.of(context.getEnvironment()).any();
    }
}
