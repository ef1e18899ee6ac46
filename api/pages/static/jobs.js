// Keeps the list of jobs up to date while something waits or runs.

const list = () => document.querySelector("[data-jobs]");

async function refresh() {
  // nobody's place is lost: not while somebody is at a button in the list
  if (list()?.querySelector("[data-live]") && !list().contains(document.activeElement) && !document.hidden) {
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-jobs]");
      if (answer.ok && page) list().replaceWith(page);
    } catch { /* the next look may find it */ }
  }
  setTimeout(refresh, 2000);
}

setTimeout(refresh, 2000);
