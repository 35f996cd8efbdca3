package dev.dateline;

import dev.dateline.cli.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;

/** Starts Dateline: the web application, or one of its commands. */
// What goes wrong is answered by the package failure; no error page of Boot's stands before it.
@SpringBootApplication(exclude = ErrorMvcAutoConfiguration.class)
public class Application {

    public static void main(String[] args) {
        if (Commands.handle(args)) {
            System.exit(Commands.run(Application.class, args));
        }
        SpringApplication.run(Application.class, args);
    }
}
