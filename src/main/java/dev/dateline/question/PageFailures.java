package dev.dateline.question;

import dev.dateline.page.Page;
import jakarta.servlet.http.HttpServletResponse;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page that the store is away; programs get the same as a problem document elsewhere. */
@ControllerAdvice(annotations = Page.class)
@Order(0)
class PageFailures {

    @ExceptionHandler({DataAccessException.class, Neo4jException.class, TransactionException.class})
    ModelAndView show(RuntimeException failure, HttpServletResponse response) {
        Problem problem = problem(failure);
        problem.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        return new ModelAndView("problem", new ModelMap("problem", problem.getBody()), problem.getStatusCode());
    }

    private static Problem problem(RuntimeException failure) {
        if (ReadTimeout.isBehind(failure)) {
            return ReadTimeout.problem();
        }
        if (StoreAway.isBehind(failure)) {
            return StoreAway.problem();
        }
        throw failure;
    }
}
