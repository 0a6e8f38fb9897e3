package pokero.rules.commitment;

import java.util.ArrayList;
import java.util.List;

/**
 * The hash tree of RFC 9162 (2.1): the left side of every node is the largest whole tree that leaves something for the
 * right side.
 */
final class MerkleTree {

    private MerkleTree() {
    }

    static Bytes32 root(List<Bytes32> leaves, Hashes hashes) {
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int left = leftOf(leaves.size());
        return hashes.node(root(leaves.subList(0, left), hashes),
                root(leaves.subList(left, leaves.size()), hashes));
    }

    /** What the leaf needs to reach the root: the other side of each node on its way, from the bottom up. */
    static List<Bytes32> path(int position, List<Bytes32> leaves, Hashes hashes) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int left = leftOf(leaves.size());
        List<Bytes32> mine = leaves.subList(0, left);
        List<Bytes32> other = leaves.subList(left, leaves.size());
        boolean isLeft = position < left;
        List<Bytes32> path = new ArrayList<>(
                isLeft ? path(position, mine, hashes) : path(position - left, other, hashes));
        path.add(root(isLeft ? other : mine, hashes));
        return path;
    }

    /** The root that the leaf reaches by a path of the right length. */
    static Bytes32 root(Bytes32 leaf, int position, int leaves, List<Bytes32> path, Hashes hashes) {
        if (leaves == 1) {
            return leaf;
        }
        int left = leftOf(leaves);
        List<Bytes32> below = path.subList(0, path.size() - 1);
        return position < left
                ? hashes.node(root(leaf, position, left, below, hashes), path.getLast())
                : hashes.node(path.getLast(), root(leaf, position - left, leaves - left, below, hashes));
    }

    /** How many hashes the path of the leaf has. */
    static int pathLength(int position, int leaves) {
        if (leaves == 1) {
            return 0;
        }
        int left = leftOf(leaves);
        return 1 + (position < left ? pathLength(position, left) : pathLength(position - left, leaves - left));
    }

    /** The largest power of two below the number. */
    private static int leftOf(int leaves) {
        return Integer.highestOneBit(leaves - 1);
    }
}
