package dev.dateline;

import dev.dateline.cli.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;

/** Starts Dateline: the web application, or one of its commands. */
// The package failure answers errors, so Boot's own error page is switched off.
@SpringBootApplication(exclude = ErrorMvcAutoConfiguration.class)
public class Application {

    public static void main(String[] args) {
        if (Commands.handle(args)) {
            System.exit(Commands.run(Application.class, args));
        }
        SpringApplication.run(Application.class, args);
    }
}
