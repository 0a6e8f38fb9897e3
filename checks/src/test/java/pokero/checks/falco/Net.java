package pokero.checks.falco;

/** A network of IPv4 addresses. */
record Net(int address, int bits) {

    static Net of(String cidr) {
        String[] parts = cidr.split("/");
        return new Net(number(parts[0]), Integer.parseInt(parts[1]));
    }

    boolean has(String other) {
        int mask = bits == 0 ? 0 : -1 << (32 - bits);
        return !other.contains(":") && (number(other) & mask) == (address & mask);
    }

    private static int number(String dotted) {
        int number = 0;
        for (String part : dotted.split("\\.")) {
            number = number << 8 | Integer.parseInt(part);
        }
        return number;
    }
}
