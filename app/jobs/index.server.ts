import type { Job } from "./define-job.ts";
import { deleteStaleRateLimitsJob } from "./rate-limits.server.ts";

/** Every kind of background work. A queue is made for each before the market opens; the worker listens to all. */
export const JOBS: readonly Job[] = [deleteStaleRateLimitsJob];
