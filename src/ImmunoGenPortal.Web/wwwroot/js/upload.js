// Sends each file by itself, so that each has its own progress and outcome. Without this script the form sends them together.
const form = document.getElementById("upload");
const list = document.getElementById("sent");
const field = document.getElementById("files");
const waiting = [];
let sending = 0;

function row(name) {
  const item = document.createElement("li");
  const label = document.createElement("span");
  const bar = document.createElement("progress");
  const said = document.createElement("span");
  label.textContent = name;
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", `Sending ${name}`);
  said.textContent = "waits to be sent";
  item.append(label, bar, said);
  list.append(item);
  return { item, bar, said };
}

function show({ item, bar, said }, job) {
  bar.max = job.parts ? job.parts.all : 1;
  bar.value = job.parts ? job.parts.done : job.ended ? 1 : 0;
  bar.hidden = job.ended && !job.parts;
  said.textContent = `${job.said}${job.message ? ": " + job.message : ""} `;
  if (job.release) {
    const link = document.createElement("a");
    link.href = job.release;
    link.textContent = job.title ?? job.release;
    said.append(link);
  } else if (job.parts) {
    const link = document.createElement("a");
    link.href = `/admin/jobs/${job.id}`;
    link.textContent = `${job.parts.done} of ${job.parts.all} files`;
    said.append(link);
  }
  item.dataset.state = job.state;
}

async function follow(entry, address) {
  for (let pause = 300; ; pause = Math.min(pause * 1.5, 4000)) {
    try {
      const answer = await fetch(address, { headers: { Accept: "application/json" } });
      if (answer.ok) {
        const job = await answer.json();
        show(entry, job);
        if (job.ended) return;
      }
    } catch {
      entry.said.textContent = "the portal does not answer; what was sent is not lost";
    }
    await new Promise((done) => setTimeout(done, pause));
  }
}

function send({ file, entry }) {
  sending++;
  const request = new XMLHttpRequest();
  const body = new FormData(form);
  body.delete("files");
  body.append("files", file, file.name);
  request.open("POST", form.action || location.href);
  request.setRequestHeader("Accept", "application/json");
  request.responseType = "json";
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) entry.bar.value = event.loaded / event.total;
    entry.said.textContent = "is being sent";
  });
  request.addEventListener("loadend", () => {
    sending--;
    next();
    if (request.status === 200 && request.response?.length) {
      entry.said.textContent = "waiting";
      follow(entry, request.response[0].address);
    } else {
      entry.bar.hidden = true;
      entry.said.textContent = request.status === 413 ? "refused: larger than may be sent at once"
        : request.status === 0 ? "the portal does not answer; send it again"
        : request.status === 507 || request.status === 503 ? "the portal cannot store anything just now; send it again later"
        : `was not taken (${request.status}); sign in again and repeat`;
    }
  });
  request.send(body);
}

function next() {
  while (sending < 2 && waiting.length) send(waiting.shift());
}

function add(files) {
  for (const file of files) waiting.push({ file, entry: row(file.name) });
  next();
}

if (form && list && field) {
  for (const hint of form.querySelectorAll(".enhanced")) hint.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    add(field.files);
    field.value = "";
  });
  const drop = form.querySelector(".drop");
  for (const kind of ["dragenter", "dragover"]) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  for (const kind of ["dragleave", "drop"]) drop.addEventListener(kind, () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    add(event.dataTransfer.files);
  });
}
