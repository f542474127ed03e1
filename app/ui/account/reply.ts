import type { SubmissionResult } from "@conform-to/react";

/** What an account page's form came back with. */
export type Reply = Partial<SubmissionResult<string[]>> | undefined;
