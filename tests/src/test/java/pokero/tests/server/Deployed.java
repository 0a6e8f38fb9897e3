package pokero.tests.server;

import java.io.File;

import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that needs the server: the EAR as it is shipped, plus this package in its library. WildFly finds the tests that run
 * inside it by the annotation on their own class, so they repeat it.
 */
@ExtendWith(ArquillianExtension.class)
public abstract class Deployed {

    @Deployment
    public static EnterpriseArchive room() {
        JavaArchive tests = ShrinkWrap.create(JavaArchive.class, "tests.jar")
                .addPackages(true, Deployed.class.getPackage())
                .addAsManifestResource("deployed-beans.xml", "beans.xml");
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("../ear/target/pokero.ear"))
                .addAsLibraries(tests).addAsLibraries(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
