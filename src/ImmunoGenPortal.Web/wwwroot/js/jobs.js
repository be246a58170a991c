// Shows the queue as it is: whenever it changes, the part of this page that lists it is asked for again.
const place = document.getElementById("jobs");

async function look() {
  const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
  const fresh = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("jobs");
  if (fresh && fresh.innerHTML !== place.innerHTML && !place.contains(document.activeElement)) {
    place.replaceChildren(...fresh.childNodes);
  }
}

if (place) {
  let looking = false;
  let again = false;
  const events = new EventSource(place.dataset.events);
  events.addEventListener("change", async () => {
    again = true;
    if (looking) return;
    looking = true;
    try {
      while (again) {
        again = false;
        await look();
      }
    } catch {
      // The next change looks again.
    } finally {
      looking = false;
    }
  });
  addEventListener("pagehide", () => events.close());
}
