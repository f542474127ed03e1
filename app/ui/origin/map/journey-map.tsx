import leafletScript from "leaflet/dist/leaflet.js?url";
import leafletStyle from "leaflet/dist/leaflet.css?url";
import type { MapName, OriginMap } from "#app/domain/traceability/origin-map.ts";
import { useT } from "#app/i18n/translate.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { useNonce } from "#app/web/nonce.ts";
import mapScript from "./journey-map.js?url";
import { layOutMap, MAP_HEIGHT, MAP_WIDTH, type LaidPoint } from "./map-layout.ts";

export type MapTiles = { readonly url: string; readonly attribution: string };
type JourneyMapProps = { map: OriginMap; around: readonly MapName[]; tiles: MapTiles | null };

/**
 * The way of a lot over the land. Drawn here on paper, so that it stands without a script, on a slow line and in print; a
 * script of this page alone lays a map over it that can be moved.
 */
export function JourneyMap({ map, around, tiles }: JourneyMapProps) {
  const { t, f, locale } = useT();
  const nonce = useNonce();
  const words = t.origin.map;
  if (map.points.length === 0) return <p className="text-ink-soft">{words.none}</p>;
  const laid = layOutMap({ ...map, around }, locale === "vi");
  const forScript = {
    points: laid.points.map((point) => ({
      key: point.key,
      latitude: point.latitude,
      longitude: point.longitude,
      isExact: point.isExact,
      name: locale === "vi" ? point.commune : point.communeEn,
      label: `${point.number}. ${point.places.map(({ name, nameEn }) => (locale === "vi" ? name : (nameEn ?? name))).join(", ")}`,
    })),
    legs: map.legs,
    around: laid.around.map(({ name, latitude, longitude }) => ({ name, latitude, longitude })),
    tiles,
    words: { zoomIn: words.zoomIn, zoomOut: words.zoomOut },
  };
  return (
    <div className="grid items-start gap-x-6 gap-y-3 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] print:grid-cols-[38mm_minmax(0,1fr)] print:gap-x-3">
      <div
        className="journey-map"
        data-journey-map={JSON.stringify(forScript)}
        data-library={leafletScript}
        data-style={leafletStyle}
      >
        <svg
          viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
          role="img"
          aria-label={words.label(laid.points.length)}
          className="block h-auto w-full"
        >
          <Ground />
          {laid.around.map(({ name, x, y }) => (
            <text key={`${name} ${x}`} x={x} y={y} className="journey-map-around">
              {name}
            </text>
          ))}
          {laid.legs.map(({ key, path }) => (
            <path key={key} d={path} className="journey-map-leg" markerEnd="url(#map-arrow)" />
          ))}
          {laid.points.map((point) => (
            <Pin key={point.key} point={point} />
          ))}
          <g className="journey-map-rule" transform={`translate(12 ${MAP_HEIGHT - 12})`}>
            <path d={`M0 -5V0H${laid.rule.width}V-5`} />
            <text x={laid.rule.width / 2} y={-8}>
              {f.number(laid.rule.km)} km
            </text>
          </g>
        </svg>
      </div>
      <ol className="grid gap-1.5 text-sm print:gap-0.5">
        {laid.points.map((point) => (
          <li key={point.key} className="flex gap-2">
            <span aria-hidden className={`journey-map-number ${point.isExact ? "" : "is-about"}`}>
              {point.number}
            </span>
            <span>
              <strong className="font-semibold">{locale === "vi" ? point.commune : point.communeEn}</strong>
              {": "}
              {point.places.map(({ name, nameEn }, index) => (
                <span key={name}>
                  {index > 0 && ", "}
                  <InLanguage vi={name} en={nameEn} />
                </span>
              ))}
            </span>
          </li>
        ))}
        {laid.points.some(({ isExact }) => !isExact) && <li className="text-ink-soft">{words.about}</li>}
      </ol>
      <script type="module" src={mapScript} nonce={nonce} async />
    </div>
  );
}

/** Furrows on warm paper: a ground that says «map» without claiming roads that nobody drew. */
const Ground = () => (
  <>
    <defs>
      <pattern id="map-furrows" width="22" height="22" patternUnits="userSpaceOnUse" patternTransform="rotate(-18)">
        <path d="M0 11h22" className="journey-map-furrow" />
      </pattern>
      <marker id="map-arrow" viewBox="0 0 8 8" refX="5" refY="4" markerWidth="6" markerHeight="6" orient="auto">
        <path d="M0 0L8 4L0 8z" className="journey-map-head" />
      </marker>
    </defs>
    <rect width={MAP_WIDTH} height={MAP_HEIGHT} className="journey-map-paper" />
    <rect width={MAP_WIDTH} height={MAP_HEIGHT} fill="url(#map-furrows)" />
  </>
);

function Pin({ point: { x, y, number, isExact, label } }: { point: LaidPoint }) {
  return (
    <g className={isExact ? "journey-map-spot" : "journey-map-spot is-about"}>
      {!isExact && <circle cx={x} cy={y} r="26" className="journey-map-area" />}
      <circle cx={x} cy={y} r="12" />
      <text x={x} y={y + 4.5} className="journey-map-figure">
        {number}
      </text>
      <text x={label.x} y={label.y} textAnchor={label.anchor} className="journey-map-label">
        {label.text}
      </text>
    </g>
  );
}
