package dev.dateline;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which packages below a root may use which others, as a table: a line a package, its name, a colon, and those that it may
 * use. What lies in the root itself may use all.
 *
 * @param root the name of the root package
 */
public record RoomTable(String root, String lines) {

    /** The dependencies inside the root that the table does not allow, each as "from → to". */
    public Set<String> violations(JavaClasses classes) {
        Set<String> violations = new TreeSet<>();
        for (JavaClass from : classes) {
            if (isInside(from)) {
                Set<String> allowed = allowedFor(room(from));
                from.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(to -> isInside(to) && !allowed.contains(room(to)))
                        .forEach(to -> violations.add(from.getName() + " → " + to.getName()));
            }
        }
        return violations;
    }

    private boolean isInside(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    /** The first part below the root; empty for the root itself. */
    private String room(JavaClass type) {
        return type.getPackageName()
                .substring(root.length())
                .replaceFirst("^[.]", "")
                .replaceFirst("[.].*", "");
    }

    private Set<String> allowedFor(String room) {
        Set<String> allowed = new TreeSet<>(Set.of(room));
        for (String line : lines.lines().toList()) {
            List<String> words = List.of(Pattern.compile("[\\s:]+").split(line.strip()));
            if (room.isEmpty() || words.getFirst().equals(room)) {
                allowed.addAll(words);
            }
        }
        return allowed;
    }
}
