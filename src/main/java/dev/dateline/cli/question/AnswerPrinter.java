package dev.dateline.cli.question;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.json.JsonMapper;

/** Writes the answer of a command in the format that is asked for. */
record AnswerPrinter(CommandSpec command, ApplicationContext context) {

    /**
     * Writes it, and says where there is nothing to write.
     *
     * @param items as the HTTP interface has them
     * @param sheet the same as rows
     * @param none the message if there are none
     * @return the exit code: 1 if there are none
     */
    int write(AnswerFormat format, List<?> items, Supplier<AnswerTable> sheet, String none) {
        PrintWriter out = command.commandLine().getOut();
        switch (format) {
            case JSON ->
                out.println(context.getBean(JsonMapper.class)
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(Map.of("items", items)));
            case CSV -> out.print(sheet.get().csv());
            case TEXT -> {
                if (!items.isEmpty()) {
                    out.print(sheet.get().table(command.usageMessage().width()));
                }
            }
        }
        out.flush();
        if (items.isEmpty()) {
            command.commandLine().getErr().println(none);
        }
        return items.isEmpty() ? 1 : 0;
    }
}
