package dev.dateline.access;

/** The address to listen on is not a loopback address, and nobody would be asked to authenticate. */
class OpenToTheNetworkException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OpenToTheNetworkException(String address) {
        super("server.address is " + address + ", which others can reach, and no authentication is configured.");
    }
}
