import { ensureBuilt, ensureInstalled, live, say } from "./bootstrap.mjs";

/** `npm run build`: builds when the sources changed, and says where. */
await live(async (life) => {
  await ensureInstalled(life);
  say(await ensureBuilt(life));
  await life.stop();
});
