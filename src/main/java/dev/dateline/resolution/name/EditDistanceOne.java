package dev.dateline.resolution.name;

/** Whether two names may be one that somebody misspelt. */
public final class EditDistanceOne {

    /** One letter of a short name is too much of it. */
    public static final int LEAST_LETTERS = 8;

    private EditDistanceOne() {}

    /** Whether one letter more, less, changed or swapped makes one of the other; a digit is never a slip. */
    public static boolean isLikely(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < LEAST_LETTERS || Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String middle = one.substring(start, one.length() - end);
        String otherMiddle = other.substring(start, other.length() - end);
        boolean digits = (middle + otherMiddle).chars().anyMatch(Character::isDigit);
        return !digits && (Math.max(middle.length(), otherMiddle.length()) <= 1 || isSwapped(middle, otherMiddle));
    }

    private static boolean isSwapped(String one, String other) {
        return one.length() == 2 && new StringBuilder(one).reverse().toString().equals(other);
    }
}
