package pokero.persistence.cli;

import picocli.CommandLine.Option;

import pokero.persistence.cage.Corrections;

/** What a correction leaves behind for whoever asks later. */
final class CorrectionNote {

    @Option(names = "--reason", required = true, paramLabel = "TEXT",
            description = "Why; it is kept with the transfer.")
    private String reason;

    @Option(names = "--by", defaultValue = "${sys:user.name}", paramLabel = "NAME",
            description = "Who decided it; it is kept too. You (${DEFAULT-VALUE}), when it is not said.")
    private String by;

    Corrections.Note read() throws Refusal {
        if (reason.strip().length() < 3) {
            throw new Refusal("Say why in a few words: --reason \"…\" is kept with the transfer.");
        }
        return new Corrections.Note(reason.strip(), by);
    }
}
