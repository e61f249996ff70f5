"use strict";
(() => {
  // A link to a part opens the part and the elements around it.
  const open = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    if (target) target.scrollIntoView();
  };
  addEventListener("hashchange", open);
  if (location.hash) open();

  // In the map, arrow keys move between neurons and the tab key between families.
  for (const group of document.querySelectorAll(".group"))
    group.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (!step) return;
      const links = [...group.querySelectorAll("a")];
      const next = links[links.indexOf(document.activeElement) + step];
      if (next) next.focus();
      event.preventDefault();
    });

  // Search.
  const form = document.querySelector(".search");
  const data = document.getElementById("index");
  if (!form || !data) return;
  const index = JSON.parse(data.textContent);
  const input = form.querySelector("input");
  const list = form.querySelector(".hits");
  const MOST = 40;
  form.hidden = false;
  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    list.replaceChildren();
    list.hidden = !words.length;
    if (!words.length) return;
    const hits = index.filter(([name, description, more]) => {
      const text = (name + " " + description + " " + more).toLowerCase();
      return words.every((word) => text.includes(word));
    });
    const count = document.createElement("p");
    count.className = "small soft";
    count.textContent = hits.length > MOST ? `${hits.length} parts, the first ${MOST}:` : `${hits.length} parts`;
    list.append(count);
    for (const [name, description] of hits.slice(0, MOST)) {
      const link = document.createElement("a");
      const bold = document.createElement("b");
      bold.textContent = name;
      link.href = "#" + name;
      link.append(bold, " " + description);
      list.append(link);
    }
  };
  const close = () => { list.hidden = true; };
  input.addEventListener("input", show);
  input.addEventListener("focus", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const first = list.querySelector("a");
    if (first) { location.hash = first.hash; close(); }
  });
  list.addEventListener("click", (event) => { if (event.target.closest("a")) close(); });
  document.addEventListener("click", (event) => { if (!form.contains(event.target)) close(); });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key === "/" && !/^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement.tagName)) {
      event.preventDefault();
      input.focus();
    }
  });
})();
