package pokero.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A fault to be planted in a copy of the project's folder.
 *
 * @param check who is to find it
 * @param old what stands in the file now
 * @param fault what stands there instead
 * @param finding part of what is said about it
 * @param ofSchemas whether only the schemas of custom resources show it
 */
record Fault(String check, String file, String old, String fault, String finding, boolean ofSchemas) {

    static Fault fault(String check, String file, String old, String fault, String finding) {
        return new Fault(check, file, old, fault, finding, false);
    }

    /** One that only the schemas of custom resources show. */
    static Fault custom(String file, String old, String fault, String finding) {
        return new Fault("fields are known", file, old, fault, finding, true);
    }

    /** What its check says when it is planted in a copy of the project below this folder. */
    List<String> findings(Map<String, Check> checks, Path folder) throws IOException {
        Repository copy = Repository.here().copyTo(folder);
        Path planted = folder.resolve(file);
        String text = Files.readString(planted);
        assertThat(text).as(file).contains(old);
        Files.writeString(planted, text.replace(old, fault));
        return checks.get(check).findings(copy);
    }

    @Override
    public String toString() {
        return check + ", when " + file + " says " + fault.strip().lines().findFirst().orElse("nothing");
    }
}
