package pokero.checks;

import java.util.List;

/** Looks at the project's folder. */
@FunctionalInterface
public interface Check {

    /** @return a sentence for each fault, with the place where it is */
    List<String> findings(Repository repository);
}
