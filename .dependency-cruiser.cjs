/** The house's directions, checked by `npm run lint:deps`. Lowest area first: an area imports areas to its left alone. */
const AREAS = [
  "shared",
  "identity",
  "organisation",
  "regulation",
  "certification",
  "products",
  "traceability",
  "stamps",
  "listings",
  "promotions",
  "payments",
  "orders",
  "connect",
  "oversight",
  "insight",
  "guidance",
];
const TYPES = ["type-only", "type-import"];
const forbid = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });
const sdk = (pkg, home) =>
  forbid(
    `${pkg}-only-in-its-adapter`,
    `only ${home} may import ${pkg}`,
    { path: "^(app|db)/", pathNot: home },
    { path: `(^|/)node_modules/${pkg}/`, dependencyTypesNot: TYPES },
  );

module.exports = {
  forbidden: [
    forbid("no-cycles", "a cycle has no direction", {}, { circular: true, viaOnly: { dependencyTypesNot: TYPES } }),
    forbid(
      "routes-are-thin",
      "a route talks to a use case, never to tables or SDKs",
      { path: "^app/(routes|root|entry)" },
      { path: "^db/|^app/adapters/|(^|/)node_modules/(kysely|pg)/" },
    ),
    forbid(
      "domain-knows-no-http",
      "no Remix, React, Express, UI or routes below app/domain",
      { path: "^app/domain/" },
      {
        path: "^app/(routes|ui|web|adapters|jobs)/|(^|/)node_modules/(@remix-run|react|react-dom|express|remix-[a-z0-9]+)/",
      },
    ),
    forbid(
      "rules-are-pure",
      "a domain file without .server imports only pure domain files and zod",
      { path: "^app/domain/", pathNot: "\\.server\\.ts$" },
      {
        pathNot: "^app/domain/(?!.*\\.server\\.ts$)|(^|/)node_modules/(zod|ts-pattern|date-fns|@date-fns)/",
        dependencyTypesNot: TYPES,
      },
    ),
    forbid(
      "sql-lives-in-db",
      "only db/ builds queries",
      { path: "^app/" },
      { path: "(^|/)node_modules/(kysely|pg)/", dependencyTypesNot: TYPES },
    ),
    forbid(
      "queries-get-their-connection",
      "a query takes `db` as its first argument",
      { path: "^db/queries/" },
      { path: "^db/client\\.server\\.ts$|^app/", dependencyTypesNot: TYPES },
    ),
    forbid(
      "migrations-are-frozen",
      "a migration imports kysely and nothing of ours",
      { path: "^db/migrations/", pathNot: "/index\\.ts$" },
      { path: "^(app|db)/" },
    ),
    forbid(
      "ui-is-client-code",
      "components import pure domain files, never the server",
      { path: "^app/ui/" },
      { path: "\\.server\\.tsx?$|^db/|^app/(routes|adapters|jobs)/", dependencyTypesNot: TYPES },
    ),
    forbid(
      "field-is-browser-code",
      "what runs on the field telephone and in its service worker imports pure domain files and no component",
      { path: "^app/field/" },
      { path: "\\.server\\.tsx?$|^db/|^app/(routes|adapters|jobs|ui|web)/", dependencyTypesNot: TYPES },
    ),
    sdk("idb", "^app/field/field-store\\.ts$"),
    forbid(
      "one-composition-root",
      "adapters and the db client are wired in app/context.server.ts only",
      { path: "^app/", pathNot: "^app/(context\\.server\\.ts|adapters/)" },
      { path: "^app/adapters/|^db/client", dependencyTypesNot: TYPES },
    ),
    forbid("tests-stay-out", "product code never imports tests", { path: "^(app|db)/" }, { path: "^tests/" }),
    ...AREAS.map((area, i) =>
      forbid(
        `area-${area}`,
        `${area} may import only: ${AREAS.slice(0, i).join(", ") || "nothing"}`,
        { path: `^app/domain/${area}/` },
        { path: `^app/domain/(${AREAS.slice(i + 1).join("|") || "$^"})/` },
      ),
    ),
    forbid(
      "settings-and-wiring-stay-outside",
      "domain, ui and jobs get what they need through Ctx",
      { path: "^app/(domain|ui|jobs)/" },
      { path: "^app/(context|env)\\.server\\.ts$", dependencyTypesNot: TYPES },
    ),
    forbid(
      "jobs-call-use-cases",
      "a job never queries",
      { path: "^app/jobs/" },
      { path: "^db/", dependencyTypesNot: TYPES },
    ),
    forbid(
      "adapters-decide-nothing",
      "an adapter knows no use case, query or route",
      { path: "^app/adapters/" },
      { path: "^app/(routes|jobs)/|^app/domain/.*\\.server\\.ts$|^db/queries/", dependencyTypesNot: TYPES },
    ),
    forbid(
      "simulators-stand-alone",
      "a simulator speaks the protocol and knows nothing of ours",
      { path: "^tests/simulators/" },
      { path: "^(app|db)/" },
    ),
    sdk("better-auth", "^app/adapters/accounts\\.server\\.ts$"),
    sdk("pg-boss", "^app/(adapters/jobs|worker)\\.server\\.ts$"),
    sdk("stripe", "^app/adapters/stripe\\.server\\.ts$"),
    sdk("axios", "^app/adapters/vnpay\\.server\\.ts$"),
    sdk("qrcode", "^app/adapters/qr-code\\.server\\.ts$"),
    sdk("@hyzyla/pdfium", "^app/adapters/pdf-pages\\.server\\.ts$"),
    sdk("fontkit", "^app/adapters/watermark\\.server\\.ts$"),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.test\\.tsx?$|^build/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
