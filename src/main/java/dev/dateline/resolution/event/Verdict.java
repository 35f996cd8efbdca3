package dev.dateline.resolution.event;

/**
 * The verdict of the rules on two reports.
 *
 * @param points how strongly they suggest one event; 0 if they leave it open
 * @param because why, in words
 */
record Verdict(boolean apart, int points, String because) {

    /** The verdict on two reports that nothing connects. */
    static final Verdict UNRELATED = open("nothing in common");

    static Verdict same(int points, String because) {
        return new Verdict(false, points, because);
    }

    static Verdict apart(String because) {
        return new Verdict(true, 0, because);
    }

    static Verdict open(String because) {
        return new Verdict(false, 0, because);
    }

    /** The same with more in favour; what is apart stays apart. */
    Verdict withMore(int more) {
        return isSame() ? same(points + more, because) : this;
    }

    boolean isSame() {
        return points > 0;
    }
}
