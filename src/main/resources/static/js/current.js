// Brings the link of the page at hand into sight, where a narrow screen cuts the row of links.

for (const link of document.querySelectorAll("nav [aria-current]")) {
  const row = link.parentElement;
  row.scrollLeft += link.getBoundingClientRect().right + 16 - row.getBoundingClientRect().right;
}
