// The result page: quotes and their marks light each other up, the reply is edited over its marks, the model's answer comes in.
import { copyText, tick } from "./shared.js";
import { wakeReply } from "./reply.js";

const wide = matchMedia("(min-width: 62rem)");
const still = matchMedia("(prefers-reduced-motion: reduce)");
const escaped = (id) => CSS.escape(id);

/** Everything on the page that belongs to a proof: the quotes, the marks, the tick on the rail. */
function partsOf(id) {
  return document.querySelectorAll(`[data-proof="${escaped(id)}"], mark[data-proofs~="${escaped(id)}"], [data-tick="${escaped(id)}"]`);
}

function light(ids) {
  document.querySelectorAll(".lit").forEach((one) => one.classList.remove("lit"));
  ids.forEach((id) => partsOf(id).forEach((one) => one.classList.add("lit")));
}

const idsOf = (element) => (element.dataset.proof ?? element.dataset.proofs ?? "").split(" ").filter(Boolean);

/** Brings the mark into the middle of what can be seen of the conversation, which scrolls by itself beside the result. */
function show(id, clicked = false) {
  const mark = document.querySelector(`mark[data-proofs~="${escaped(id)}"]`), pane = document.querySelector("[data-talk]");
  if (!mark || !pane || !wide.matches) return;
  const frame = pane.getBoundingClientRect(), seen = Math.min(frame.bottom, innerHeight) - frame.top;
  const to = mark.getBoundingClientRect().top - frame.top + pane.scrollTop - seen * 0.4;
  pane.scrollTo({ top: Math.max(0, to), behavior: still.matches ? "auto" : "smooth" });
  // at its very end the conversation cannot go up any further, so the page does; not under a mouse that only passes by
  const last = pane.scrollHeight - pane.clientHeight;
  if (clicked && to > last + seen * 0.5) scrollBy({ top: Math.min(frame.bottom - innerHeight, to - last), behavior: still.matches ? "auto" : "smooth" });
}

let dwelling;
function over(event) {
  const source = event.target.closest?.("[data-proof], mark[data-proofs]");
  clearTimeout(dwelling);
  light(source ? idsOf(source) : []);
  if (source?.dataset.proof) dwelling = setTimeout(() => show(source.dataset.proof), event.type === "focusin" ? 0 : 180);
}

function pressed(event) {
  const quote = event.target.closest("a[data-proof]");
  if (quote && wide.matches) {
    event.preventDefault();
    light([quote.dataset.proof]);
    show(quote.dataset.proof, true);
    return;
  }
  const back = event.target.closest("mark a");
  if (back) setTimeout(() => light(idsOf(back.closest("mark"))));
}

/** The first quote of what a mark leads to gets the focus, so that the keyboard goes on from there. */
function arrived() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.closest("details:not([open])")) target.closest("details").open = true;
}

const edited = () => document.querySelector(".fix[open], [data-body].edited") !== null;

/** Puts the page as it is now in the place of what is shown, unless somebody is typing in it. */
async function renew(notice) {
  const words = notice?.querySelector("[data-reading]");
  if (!document.querySelector(".result-page")) { location.reload(); return; }
  if (notice && edited()) {
    words?.replaceChildren("The model has read it. ", Object.assign(document.createElement("a"), { href: location.pathname, textContent: "Show its answer" }));
    notice.querySelector(".pulse")?.remove();
    return;
  }
  const answer = await fetch(location.pathname, { headers: { Accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  document.querySelector("main").replaceChildren(...page.querySelector("main").childNodes);
  document.title = page.title;
  begin();
}

function follow(notice) {
  const source = new EventSource(notice.dataset.events);
  const over = () => { source.close(); renew(notice); };
  source.addEventListener("done", over);
  // a lost connection is an error without data: the browser tries again by itself
  source.addEventListener("error", (event) => { if (event.data) over(); });
}

function begin() {
  tick();
  document.querySelectorAll("[data-events]").forEach(follow);
  const reply = document.getElementById("reply");
  if (reply) wakeReply(reply, { renew, copyText });
  arrived();
}

document.addEventListener("pointerover", over);
document.addEventListener("focusin", over);
document.addEventListener("click", pressed);
addEventListener("hashchange", arrived);
begin();
