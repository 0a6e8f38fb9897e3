package pokero.rules.commitment;

/** A card that somebody saw: where it was dealt, and the proof that it was the right one. */
public record ShownCard(DealtTo to, CardProof proof) {
}
