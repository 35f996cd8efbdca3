package dev.dateline;

import dev.dateline.cli.Commands;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Dateline: the web application, or one of its commands. */
@SpringBootApplication
public class Application {

    public static void main(String[] args) {
        if (Commands.handle(args)) {
            System.exit(Commands.run(Application.class, args));
        }
        SpringApplication.run(Application.class, args);
    }
}
