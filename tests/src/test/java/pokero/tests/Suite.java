package pokero.tests;

import org.jboss.arquillian.core.spi.LoadableExtension;

/** Makes all tests share one database and one deployment: a new one for each class would cost most of the time. */
public final class Suite implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(SharedDatabase.class).observer(SharedDeployment.class);
    }
}
