package dev.dateline.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.summary.QueryProfile;
import org.neo4j.driver.summary.ResultSummary;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Counts the database hits of whatever the application asks: while it measures, every query of this thread goes to Neo4j
 * with the word PROFILE in front, with the very parameters of the application.
 */
@Component
public class Meter implements BeanPostProcessor {

    /**
     * What a question cost.
     *
     * @param hits database hits of all its queries
     * @param rows how many rows came back
     * @param plans the plan of each query, for those who want to know where the hits are
     */
    public record Cost(long hits, long rows, List<QueryProfile> plans) {}

    private static final ThreadLocal<@Nullable List<QueryProfile>> MEASURED = new ThreadLocal<>();

    /** What this costs when it is run once. */
    public static Cost of(Runnable question) {
        List<QueryProfile> plans = new ArrayList<>();
        MEASURED.set(plans);
        try {
            question.run();
        } finally {
            MEASURED.remove();
        }
        return new Cost(
                plans.stream().mapToLong(Meter::hits).sum(),
                plans.stream().mapToLong(plan -> plan.rows().orElse(0)).sum(),
                plans);
    }

    /** The database hits of a plan. */
    public static long hits(QueryProfile plan) {
        return plan.dbHits().orElse(0)
                + plan.children().stream().mapToLong(Meter::hits).sum();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Driver driver ? metered(Driver.class, driver) : bean;
    }

    private static <T> T metered(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                Meter.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> wrapped(call(real, method, arguments))));
    }

    private static @Nullable Object call(Object real, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        boolean measured = MEASURED.get() != null;
        if (measured && method.getName().equals("run") && arguments != null && arguments[0] instanceof String query) {
            arguments[0] = "PROFILE " + query;
        }
        try {
            Object result = method.invoke(real, arguments);
            note(result);
            return result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void note(@Nullable Object result) {
        List<QueryProfile> plans = MEASURED.get();
        if (plans != null && result instanceof ResultSummary summary) {
            summary.queryProfile().ifPresent(plans::add);
        }
    }

    private static @Nullable Object wrapped(@Nullable Object result) {
        if (result instanceof Session session) {
            return metered(Session.class, session);
        }
        if (result instanceof Transaction transaction) {
            return metered(Transaction.class, transaction);
        }
        return result instanceof Result rows ? metered(Result.class, rows) : result;
    }
}
