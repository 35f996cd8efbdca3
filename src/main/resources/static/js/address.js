// The state of a page in its address: what is not there is as it is to begin with.

/** What the address says about this. */
export function said(name) {
  return new URLSearchParams(location.search).get(name);
}

/** Notes this in the address, without a step of the history. */
export function note(name, value) {
  history.replaceState(history.state, "", addressWith({ [name]: value }));
}

/** The address at hand with these parameters; null leaves one out. */
export function addressWith(changes) {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    address.searchParams.delete(name);
    if (value !== null) {
      address.searchParams.set(name, value);
    }
  }
  // Days and ids read better as they are than escaped.
  return address.pathname + address.search.replaceAll("%2F", "/").replaceAll("%3A", ":") + address.hash;
}
