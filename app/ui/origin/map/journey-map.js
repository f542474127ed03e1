/**
 * Turns the drawn map of a lot into one that can be moved, when it comes into sight. Served as it stands and loaded by the
 * origin page alone; without it, or when the library does not come, the drawing stays.
 */
const box = document.querySelector("[data-journey-map]");
if (box instanceof HTMLElement) {
  const watcher = new IntersectionObserver((seen) => {
    if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
    watcher.disconnect();
    void load(box).then(
      () => draw(box),
      () => undefined,
    );
  });
  watcher.observe(box);
}

/** The library's style and script; both come from this market. */
function load({ dataset }) {
  const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: dataset.style });
  const script = Object.assign(document.createElement("script"), { src: dataset.library });
  document.head.append(style, script);
  return Promise.all(
    [style, script].map((part) => new Promise((done, fail) => Object.assign(part, { onload: done, onerror: fail }))),
  );
}

function draw(box) {
  const { L } = window;
  const { points, legs, around, tiles, words } = JSON.parse(box.dataset.journeyMap);
  const drawing = box.firstElementChild;
  const ground = document.createElement("div");
  ground.className = "journey-map-ground";
  box.append(ground);
  drawing.style.display = "none";
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = L.map(ground, {
    scrollWheelZoom: false,
    dragging: !L.Browser.mobile,
    zoomControl: false,
    zoomAnimation: !isStill,
    fadeAnimation: !isStill,
    maxZoom: 16,
    minZoom: 5,
    zoomSnap: 0.25,
  });
  map.attributionControl.setPrefix("");
  L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  if (tiles)
    L.tileLayer(tiles.url, { attribution: tiles.attribution, maxZoom: 16, referrerPolicy: "origin" }).addTo(map);
  else
    for (const { name, latitude, longitude } of around) {
      const label = document.createElement("span");
      label.textContent = name;
      const icon = L.divIcon({ className: "journey-map-town", html: label, iconSize: [96, 16] });
      L.marker([latitude, longitude], { icon, interactive: false, keyboard: false, pane: "overlayPane" }).addTo(map);
    }
  const at = new Map(points.map((point) => [point.key, L.latLng(point.latitude, point.longitude)]));
  for (const { from, to } of legs)
    L.polyline([at.get(from), at.get(to)], { color: "#1f6b3a", weight: 3, dashArray: "1 8", interactive: false }).addTo(
      map,
    );
  points.forEach((point, index) => {
    if (!point.isExact)
      L.circle(at.get(point.key), {
        radius: 1500,
        stroke: false,
        fillColor: "#8db255",
        fillOpacity: 0.25,
        interactive: false,
      }).addTo(map);
    const icon = L.divIcon({
      className: `journey-map-pin${point.isExact ? "" : " is-about"}`,
      html: String(index + 1),
      iconSize: [26, 26],
    });
    L.marker(at.get(point.key), { icon, alt: point.label, title: point.label, keyboard: true })
      .addTo(map)
      .bindTooltip(document.createTextNode(point.name), {
        permanent: true,
        direction: "bottom",
        offset: [0, 12],
        className: "journey-map-name",
      })
      .bindPopup(document.createTextNode(point.label));
  });
  map.fitBounds(L.latLngBounds([...at.values()]).pad(0.25), { maxZoom: 12, animate: false });
}
