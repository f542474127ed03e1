import type { places as Source } from "../vi/places.ts";

export const places: typeof Source = {
  communeHint: "Any name will do: today's, or one from before 07/2025. For another province add its name.",
  which: "Which one is right?",
  nowIs: (names) => `now ${names}`,
};
