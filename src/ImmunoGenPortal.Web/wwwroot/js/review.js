// Single keys press the buttons that name them: c, m, r, s. Whoever dictates or types by other means switches them off.

const place = "review-keys";
const form = document.getElementById("decide");
const hint = document.querySelector("[data-keys]");
const choice = hint?.querySelector("input");
let isSent = false;

if (hint) {
  hint.hidden = false;
  choice.checked = localStorage.getItem(place) !== "off";
  choice.addEventListener("change", () => localStorage.setItem(place, choice.checked ? "on" : "off"));
}

form?.addEventListener("submit", (event) => {
  if (isSent) {
    event.preventDefault();
  }

  isSent = true;
});

addEventListener("pageshow", () => {
  isSent = false;
});

addEventListener("keydown", (event) => {
  const isTyping = event.target.closest("input:not([type=radio], [type=checkbox]), select, textarea");
  if (event.key === "Escape" && isTyping) {
    event.target.blur();
  }

  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.defaultPrevented || isTyping || !choice?.checked) {
    return;
  }

  const meant = /^[a-z]$/i.test(event.key) && document.querySelector(`[data-key="${event.key.toLowerCase()}"]`);
  if (!meant) {
    return;
  }

  event.preventDefault();
  if (meant.matches("input, select")) {
    meant.focus();
    meant.select?.();
  } else {
    meant.click();
  }
});
