package pokero.web.alert;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** What lets a post of alerts in. @param secret null or blank when nobody is let in */
record BearerToken(String secret) {

    private static final String SCHEME = "Bearer ";

    boolean isSet() {
        return secret != null && !secret.isBlank();
    }

    /** How long that takes does not tell how much of it was right. @param authorization the request's header, or null */
    boolean opens(String authorization) {
        return isSet() && authorization != null && authorization.startsWith(SCHEME)
                && MessageDigest.isEqual(bytes(secret), bytes(authorization.substring(SCHEME.length())));
    }

    private static byte[] bytes(String text) {
        return text.strip().getBytes(StandardCharsets.UTF_8);
    }
}
