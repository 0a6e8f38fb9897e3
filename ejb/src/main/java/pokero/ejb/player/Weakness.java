package pokero.ejb.player;

import pokero.persistence.player.PasswordFault;

/** Why a password is not good enough. */
public enum Weakness {
    TOO_SHORT, TOO_LONG, CONTAINS_NAME, COMMON;

    static Weakness of(PasswordFault fault) {
        return switch (fault) {
            case TOO_SHORT -> TOO_SHORT;
            case TOO_LONG -> TOO_LONG;
            case CONTAINS_NAME -> CONTAINS_NAME;
            case COMMON -> COMMON;
        };
    }
}
