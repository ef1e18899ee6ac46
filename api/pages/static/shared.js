// What scripts share: clocks and the clipboard. No effects of its own, so that it may be imported anywhere.

const days = (count) => `${count} ${count === 1 ? "day" : "days"}`;

/** Minutes in the same words as the server's filter "roughly". */
export function roughly(minutes) {
  if (minutes < 60) return `${minutes} min`;
  if (minutes >= 1440) return days(Math.floor(minutes / 1440));
  const hours = Math.floor(minutes / 60), rest = minutes % 60;
  return rest && hours < 6 ? `${hours} h ${rest} min` : `${hours} h`;
}

/** Brings every clock on the page up to date. */
export function tick() {
  for (const clock of document.querySelectorAll("time[data-clock]")) {
    const minutes = (new Date(clock.dateTime) - Date.now()) / 60000;
    const words = minutes >= 0 ? `${roughly(Math.floor(minutes))} left` : `${roughly(Math.floor(-minutes))} over`;
    if (clock.textContent !== words) clock.textContent = words;
    clock.classList.toggle("over", minutes < 0);
  }
}

/** Puts text on the clipboard, also where the page is not served over a secure connection. */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = Object.assign(document.createElement("textarea"), { value: text, className: "unseen" });
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}
