package dev.dateline.resolution.consensus;

import dev.dateline.fact.value.Status;

/**
 * An allegation does not contradict that it happened, nor that it is planned; a denial or a withdrawal does. A plan does
 * contradict that it happened: {@link Consensus} asks only those whose plan was not overtaken since.
 */
final class StatusAgreement implements Agreement<Status> {

    @Override
    public boolean covers(Status less, Status more) {
        return less == more;
    }

    @Override
    public boolean agree(Status one, Status other) {
        return one == other || (isOpen(one) && isOpen(other) && (one == Status.ALLEGED || other == Status.ALLEGED));
    }

    private static boolean isOpen(Status status) {
        return switch (status) {
            case HAPPENED, PLANNED, ALLEGED -> true;
            case DENIED, CANCELLED -> false;
        };
    }

    @Override
    public long vagueness(Status value) {
        return value == Status.ALLEGED || value == Status.PLANNED ? 1 : 0;
    }
}
