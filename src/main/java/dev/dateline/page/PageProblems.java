package dev.dateline.page;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Shows the problem of a page as a page; programs get the same as a problem document elsewhere. */
@ControllerAdvice(annotations = Page.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageProblems {

    @ExceptionHandler
    ModelAndView show(ErrorResponseException problem, HttpServletResponse response) {
        problem.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        ModelAndView page = new ModelAndView("problem");
        page.setStatus(problem.getStatusCode());
        page.addObject("problem", problem.getBody());
        return page;
    }
}
