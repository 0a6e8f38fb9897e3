package pokero.checks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The documents' links lead somewhere, and each block of commands says who executes it: the check of the containers
 * ({@code sh engine}), this project's own checks ({@code sh checked}), or nobody here, since it needs a cluster
 * ({@code sh cluster}).
 */
final class Documents implements Check {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)\\s]*)?\\)");
    private static final Pattern FENCE = Pattern.compile("(?m)^```([^\\n`]*)\\n(.*?)^```\\s*$", Pattern.DOTALL);
    private static final Pattern SECRET = Pattern
            .compile("kubectl create secret \\S+ (\\S+).*--namespace[ =](\\S+)");
    private static final Set<String> WORDS = Set.of("engine", "checked", "cluster");

    @Override
    public List<String> findings(Repository repository) {
        List<String> findings = new ArrayList<>();
        for (Path page : repository.files(".", "([A-Z]+|docs/.*)\\.md")) {
            String text = Repository.read(page);
            links(page, text).forEach(fault -> findings.add(repository.name(page) + ": " + fault));
            if (repository.name(page).matches("docs/(deploy|operations)/.*")) {
                commands(text).forEach(fault -> findings.add(repository.name(page) + ": " + fault));
                files(repository, text).forEach(fault -> findings.add(repository.name(page) + ": " + fault));
            }
        }
        return findings;
    }

    private static List<String> links(Path page, String text) {
        List<String> faults = new ArrayList<>();
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            String target = link.group(1);
            if (!target.matches("[a-z]+:.*") && !Files.exists(page.resolveSibling(target))) {
                faults.add("its link " + target + " leads nowhere");
            }
        }
        return faults;
    }

    private static List<String> commands(String text) {
        List<String> faults = new ArrayList<>();
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
            String[] words = fence.group(1).strip().split(" ");
            boolean marked = words.length == 2 && words[0].equals("sh") && WORDS.contains(words[1]);
            if (!marked && !words[0].equals("text") && !words[0].equals("json") && !words[0].equals("yaml")) {
                faults.add("a block of commands (\"" + fence.group(1) + "\") does not say who executes it: "
                        + fence.group(2).lines().findFirst().orElse(""));
            }
        }
        return faults;
    }

    /** Files of this project that commands name are there. */
    private static List<String> files(Repository repository, String text) {
        List<String> faults = new ArrayList<>();
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
            Matcher path = Pattern.compile("(?<![\\w/.-])(?:\\./)?((?:k8s|docker|bin|checks)/[\\w./-]*\\w)")
                    .matcher(fence.group(2));
            while (path.find()) {
                if (!repository.has(path.group(1))) {
                    faults.add("a command names " + path.group(1) + ", which is not there");
                }
            }
        }
        return faults;
    }

    /** The secrets that a page has its reader make, as namespace/name. */
    static Set<String> createdSecrets(String text) {
        Set<String> created = new HashSet<>();
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
            for (String command : fence.group(2).replace("\\\n", " ").split("\n")) {
                Matcher secret = SECRET.matcher(command);
                if (secret.find()) {
                    created.add(secret.group(2) + "/" + secret.group(1).replaceAll(" .*", ""));
                }
            }
        }
        return created;
    }
}
