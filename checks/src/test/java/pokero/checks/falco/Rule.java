package pokero.checks.falco;

import java.util.List;

/**
 * One of Falco's rules.
 *
 * @param condition as it is written, with its exceptions
 */
record Rule(String name, String condition, String description, String output, String priority, List<String> tags) {
}
