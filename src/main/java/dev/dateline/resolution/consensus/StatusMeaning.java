package dev.dateline.resolution.consensus;

import dev.dateline.fact.Status;

/** An allegation or a plan does not contradict that it happened; a denial or a withdrawal does. */
final class StatusMeaning implements Meaning<Status> {

    @Override
    public boolean covers(Status less, Status more) {
        return less == more;
    }

    @Override
    public boolean agree(Status one, Status other) {
        return one == other || (isOpen(one) && isOpen(other));
    }

    private static boolean isOpen(Status status) {
        return switch (status) {
            case HAPPENED, PLANNED, ALLEGED -> true;
            case DENIED, CANCELLED -> false;
        };
    }

    @Override
    public long vagueness(Status value) {
        return value == Status.ALLEGED ? 1 : 0;
    }
}
