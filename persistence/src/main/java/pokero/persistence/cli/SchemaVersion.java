package pokero.persistence.cli;

import picocli.CommandLine.IVersionProvider;

import pokero.persistence.Schema;

/** What {@code --version} says. */
final class SchemaVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[]{"Pokero, schema " + Schema.VERSION};
    }
}
